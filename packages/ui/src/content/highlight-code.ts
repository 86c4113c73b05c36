import type { CodeHighlighterPlugin } from "@streamdown/code";

/** A run of characters with the color that each theme gives it. */
export type CodeToken = { text: string; light: string | undefined; dark: string | undefined };

type Highlighter = (code: string, language: string, done: (lines: CodeToken[][]) => void) => void;

let loading: Promise<Highlighter> | undefined;

/** Colors code; the grammars are loaded when the first code is shown. Unknown languages stay plain. */
export async function highlightCode(code: string, language: string): Promise<CodeToken[][] | null> {
  loading ??= loadHighlighter();
  const highlight = await loading;
  return new Promise((resolve) => highlight(code, language, resolve));
}

async function loadHighlighter(): Promise<Highlighter> {
  const { createCodePlugin } = await import("@streamdown/code");
  const themes: ["github-light-high-contrast", "github-dark-default"] = [
    "github-light-high-contrast",
    "github-dark-default",
  ];
  const plugin = createCodePlugin({ themes });
  const languages = new Map<string, Language>(plugin.getSupportedLanguages().map((name) => [name, name]));
  return (code, language, done) => {
    const known = languages.get(language.toLowerCase());
    if (!known) return;
    const take = (result: { tokens: readonly (readonly ThemedToken[])[] }) => done(result.tokens.map(toLine));
    const ready = plugin.highlight({ code, language: known, themes }, take);
    if (ready) take(ready);
  };
}

type Language = ReturnType<CodeHighlighterPlugin["getSupportedLanguages"]>[number];
type ThemedToken = { content: string; htmlStyle?: Record<string, string> | string };

function toLine(tokens: readonly ThemedToken[]): CodeToken[] {
  return tokens.map(({ content, htmlStyle }) => {
    const style = typeof htmlStyle === "object" ? htmlStyle : {};
    return { text: content, light: style["color"], dark: style["--shiki-dark"] };
  });
}
