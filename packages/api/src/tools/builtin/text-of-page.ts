const unseen = /<(script|style|template|noscript|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const breaks = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/section|\/article)\b[^>]*>/gi;
const named = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…" }),
);

/** What somebody would read of an HTML page: its words, without what makes it look or move. */
export function textOfPage(html: string): string {
  return html
    .replace(unseen, " ")
    .replace(breaks, "\n")
    .replace(/<[^>]{0,5000}>/g, " ")
    .replace(/&(#x?)?([0-9a-z]{1,12});/gi, readEntity)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function readEntity(whole: string, mark: string | undefined, name: string): string {
  if (!mark) return named.get(name.toLowerCase()) ?? whole;
  const code = Number.parseInt(name, mark.endsWith("x") || mark.endsWith("X") ? 16 : 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}
