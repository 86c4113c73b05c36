/** HTML in which every text that was put in is escaped; what is HTML already stays. */
export type Html = { html: string };

type Content = Html | string | number | readonly Html[];

/** Writes HTML: the text between the placeholders as it is, what they stand for escaped. */
export function html(texts: TemplateStringsArray, ...contents: Content[]): Html {
  return { html: texts.reduce((before, text, at) => `${before}${write(contents[at - 1] ?? "")}${text}`) };
}

export const nothing: Html = { html: "" };

function write(content: Content): string {
  if (typeof content === "string" || typeof content === "number") return escape(String(content));
  return "html" in content ? content.html : content.map(write).join("");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
