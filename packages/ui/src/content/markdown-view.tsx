import { Streamdown } from "streamdown";
import { markdownElements } from "./markdown-elements.tsx";

/** The part of `Markdown` that is loaded when the first Markdown is shown. */
export function MarkdownView({ text, writing }: { text: string; writing: boolean }) {
  return (
    <Streamdown
      className=""
      mode="streaming"
      isAnimating={writing}
      parseIncompleteMarkdown={writing}
      components={markdownElements}
      linkSafety={{ enabled: false }}
      controls={false}
    >
      {text}
    </Streamdown>
  );
}
