import { joinClasses } from "../join-classes.ts";
import { nameKey } from "./name-key.ts";

/** Keys to press, one cap each: `"⌘ K"`, which is Ctrl and K where there is no ⌘. */
export function Keys({ keys, inverse = false }: { keys: string; inverse?: boolean }) {
  return (
    <span className="inline-flex gap-0.5">
      {keys.split(" ").map((key) => (
        <kbd
          key={key}
          className={joinClasses(
            "inline-flex h-5 min-w-5 items-center justify-center rounded border px-1 font-sans text-[11px]",
            inverse ? "border-canvas/30 text-canvas" : "border-line bg-surface text-ink-faint",
          )}
        >
          {nameKey(key)}
        </kbd>
      ))}
    </span>
  );
}
