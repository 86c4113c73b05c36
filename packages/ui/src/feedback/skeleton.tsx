import { joinClasses } from "../join-classes.ts";

/** A grey shape in the place of what comes; `late` ones appear only when that takes longer than 150 ms. */
export function Skeleton({ className, late = false }: { className?: string; late?: boolean }) {
  return (
    <div aria-hidden="true" className={joinClasses(late && "animate-late", className)}>
      <div className="size-full animate-breathe rounded-control bg-sunken" />
    </div>
  );
}
