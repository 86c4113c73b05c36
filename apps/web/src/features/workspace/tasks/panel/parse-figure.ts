/** A number from 0 to `most` that somebody typed; nothing for what is none. */
export function parseFigure(text: string, most: number): number | undefined {
  const figure = Number(text.trim().replace(",", "."));
  return text.trim() && figure >= 0 && figure <= most ? figure : undefined;
}
