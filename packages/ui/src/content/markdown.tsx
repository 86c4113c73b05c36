import { lazy, Suspense } from "react";

const MarkdownView = lazy(async () => ({ default: (await import("./markdown-view.tsx")).MarkdownView }));

/**
 * Markdown that somebody else wrote: nothing in it can run or load anything. While `writing`, what is not closed yet is
 * shown as if it were.
 */
export function Markdown({ text, writing = false }: { text: string; writing?: boolean }) {
  return (
    <div className="markdown" dir="auto">
      <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
        <MarkdownView text={text} writing={writing} />
      </Suspense>
    </div>
  );
}
