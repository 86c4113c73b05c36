/** Pieces of a template: what stands as it is, and the expressions between `{{` and `}}`. */
export type TemplatePiece = { text: string } | { expression: string };

/** Takes a template apart. Braces of an expression's own, and those in its strings, don't end it. */
export function parseTemplate(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let at = 0;
  for (let begin = template.indexOf("{{"); begin >= 0; begin = template.indexOf("{{", at)) {
    const end = endOfExpression(template, begin + 2);
    if (end < 0) break;
    if (begin > at) pieces.push({ text: template.slice(at, begin) });
    pieces.push({ expression: template.slice(begin + 2, end).trim() });
    at = end + 2;
  }
  if (at < template.length) pieces.push({ text: template.slice(at) });
  return pieces;
}

/** Whether text has an expression in it. */
export const isTemplate = (text: string): boolean => text.includes("{{");

function endOfExpression(template: string, from: number): number {
  let quote = "";
  let depth = 0;
  for (let at = from; at < template.length; at++) {
    const letter = template.charAt(at);
    if (quote && letter === "\\") at++;
    else if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'" || letter === "`") quote = letter;
    else if (letter === "{") depth += 1;
    else if (letter === "}" && depth > 0) depth -= 1;
    else if (letter === "}" && template.charAt(at + 1) === "}") return at;
  }
  return -1;
}
