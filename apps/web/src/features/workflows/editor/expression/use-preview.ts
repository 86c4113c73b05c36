import { evaluateExpression, resolveTemplates } from "@guildhall/api/client/graphs";
import { AppError } from "@guildhall/kernel";
import { use, useEffect, useState } from "react";
import { shortly } from "./complete-expression.ts";
import { StepData } from "./step-data.ts";

export type Preview = { words: string; isFailure: boolean };

const afterMs = 300;

/** What an expression, or a text with expressions, would give on the data at hand; a moment after it was last changed. */
export function usePreview(text: string, isBare: boolean): Preview | null {
  const data = use(StepData);
  const scope = data?.hasData ? data.scope : null;
  const [preview, setPreview] = useState<(Preview & { of: string }) | null>(null);
  const isWorth = isBare ? text.trim() !== "" : /\{\{[^]*\}\}/.test(text);
  useEffect(() => {
    if (!isWorth || scope === null) return;
    let isOld = false;
    const timer = setTimeout(() => {
      const value = isBare ? evaluateExpression(text, scope) : resolveTemplates(text, scope);
      value.then(
        (it) => isOld || setPreview({ of: text, words: shortly(it), isFailure: false }),
        (error: unknown) => isOld || setPreview({ of: text, words: wordsOf(error), isFailure: true }),
      );
    }, afterMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, isBare, scope, isWorth]);
  return isWorth && scope !== null && preview?.of === text ? preview : null;
}

const wordsOf = (error: unknown) => (error instanceof AppError ? error.userMessage : "It can't be worked out.");
