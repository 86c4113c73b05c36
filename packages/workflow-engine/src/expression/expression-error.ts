import { AppError } from "@guildhall/kernel";

/** An expression that can't be read, or whose evaluation failed. */
export class ExpressionError extends AppError {
  constructor(expression: string, words: string, cause?: unknown) {
    const shown = expression.length > 80 ? `${expression.slice(0, 80)}…` : expression;
    super({
      code: "bad-input",
      reason: "expression-failed",
      userMessage: `The expression \`${shown}\` ${words}.`,
      cause,
    });
    this.name = "ExpressionError";
  }
}
