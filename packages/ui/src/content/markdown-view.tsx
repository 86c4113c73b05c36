import { Streamdown } from "streamdown";
import { markdownElements } from "./markdown-elements.tsx";
import { hasMath, mathBrackets } from "./math-brackets.ts";
import { useMathPlugin } from "./use-math-plugin.ts";

/** The part of `Markdown` that is loaded when the first Markdown is shown. */
export function MarkdownView({ text, writing }: { text: string; writing: boolean }) {
  const words = mathBrackets(text);
  const math = useMathPlugin(hasMath(words));
  return (
    <Streamdown
      className=""
      mode="streaming"
      isAnimating={writing}
      parseIncompleteMarkdown={writing}
      components={markdownElements}
      linkSafety={{ enabled: false }}
      controls={false}
      {...(math && { plugins: { math } })}
    >
      {words}
    </Streamdown>
  );
}
