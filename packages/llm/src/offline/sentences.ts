/** The sentences, list items and lines of a text, without Markdown's marks for headings, lists and quotes. */
export function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}\p{N}"“(])/u)
    .map((line) => line.replace(/^\s*(?:#{1,6}|[-*•>]|\d+[.)])\s+/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("```"));
}
