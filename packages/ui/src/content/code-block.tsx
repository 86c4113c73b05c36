import WrapTextIcon from "lucide-react/icons/wrap-text";
import { useState } from "react";
import { CopyButton } from "../action/copy-button.tsx";
import { IconButton } from "../action/icon-button.tsx";
import { joinClasses } from "../join-classes.ts";
import { useHighlightedCode } from "./use-highlighted-code.ts";

/** Code in its colors, with buttons that wrap its lines and copy it. While it is still being written it stays plain. */
export function CodeBlock({ code, language, writing = false }: { code: string; language: string; writing?: boolean }) {
  const lines = useHighlightedCode(code, language, !writing);
  const [wrap, setWrap] = useState(false);
  return (
    <div className="overflow-hidden rounded-panel border border-line bg-rail">
      <div className="flex h-9 items-center justify-between border-b border-line pr-0.5 pl-3.5 font-sans text-xs text-ink-faint">
        {language || "text"}
        <div className="flex">
          <IconButton
            label="Wrap lines"
            aria-pressed={wrap}
            icon={<WrapTextIcon size={15} />}
            className={wrap ? "!text-accent-ink" : ""}
            onClick={() => setWrap(!wrap)}
          />
          <CopyButton text={code} label="Copy code" />
        </div>
      </div>
      <pre
        tabIndex={0}
        aria-label={`Code, ${language || "text"}`}
        role="group"
        className={joinClasses(
          "!m-0 overflow-x-auto px-3.5 py-3 font-mono text-[13px] leading-5.5 text-ink focus-visible:-outline-offset-2",
          wrap && "wrap-anywhere whitespace-pre-wrap",
        )}
      >
        <code>
          {lines ? lines.map((line, i) => <CodeLine key={i} line={line} last={i === lines.length - 1} />) : code}
        </code>
      </pre>
    </div>
  );
}

type Line = NonNullable<ReturnType<typeof useHighlightedCode>>[number];

function CodeLine({ line, last }: { line: Line; last: boolean }) {
  return (
    <>
      {line.map(({ text, light, dark }, i) => (
        <span key={i} style={light && dark ? { color: `light-dark(${light}, ${dark})` } : undefined}>
          {text}
        </span>
      ))}
      {!last && "\n"}
    </>
  );
}
