const mostCharacters = 60;

/** A title from the first thing that was said: its first line, cut at a word. */
export function titleOf(text: string): string {
  const line = text.trim().split("\n", 1)[0]?.replace(/\s+/g, " ").trim() || "Conversation";
  const characters = Array.from(line);
  if (characters.length <= mostCharacters) return line;
  const cut = characters.slice(0, mostCharacters).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), mostCharacters / 2)).trimEnd()}…`;
}
