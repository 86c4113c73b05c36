import { joinClasses } from "../join-classes.ts";
import { type DiffLine, diffLines } from "./diff-lines.ts";

const looks = {
  same: { mark: " ", word: "", look: "text-ink-soft" },
  added: { mark: "+", word: "Added: ", look: "bg-positive-soft text-ink" },
  removed: { mark: "−", word: "Removed: ", look: "bg-danger-soft text-ink line-through decoration-ink-faint" },
} as const;

/** What became of a text: line by line, with what was taken out and what was put in. */
export function Diff({ before, after, label }: { before: string; after: string; label: string }) {
  const lines = diffLines(before, after);
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={label}
      className="max-h-[50vh] overflow-y-auto rounded-control border border-line font-mono text-xs leading-5"
    >
      {lines.map((line, i) => (
        <Line key={i} line={line} />
      ))}
    </div>
  );
}

function Line({ line: { kind, text } }: { line: DiffLine }) {
  const { mark, word, look } = looks[kind];
  return (
    <p className={joinClasses("flex gap-2 px-3 break-words whitespace-pre-wrap", look)}>
      <span aria-hidden="true" className="w-2 shrink-0 select-none">
        {mark}
      </span>
      {word && <span className="sr-only">{word}</span>}
      <span className="min-w-0 grow">{text || " "}</span>
    </p>
  );
}
