import { joinClasses } from "../join-classes.ts";

/** Keys to press, one cap each: `"⌘ K"`. */
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
          {key}
        </kbd>
      ))}
    </span>
  );
}
