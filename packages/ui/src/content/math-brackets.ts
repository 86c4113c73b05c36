/** Code, which stays as it is, or a formula in the brackets of LaTeX: `\(…\)` within a line, `\[…\]` by itself. */
const codeOrFormula = /(```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|`[^`\n]*`)|\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]/g;

/** Puts formulas that a model wrote in the brackets of LaTeX between dollar signs, as Markdown knows them. */
export function mathBrackets(text: string): string {
  if (!text.includes("\\(") && !text.includes("\\[")) return text;
  return text.replace(codeOrFormula, (whole, code?: string, inLine?: string, alone?: string) => {
    if (code !== undefined) return whole;
    if (inLine !== undefined) return `$$${inLine.trim()}$$`;
    return alone === undefined ? whole : `\n$$\n${alone.trim()}\n$$\n`;
  });
}

/** Whether a text may have formulas. */
export function hasMath(text: string): boolean {
  return text.includes("$$");
}
