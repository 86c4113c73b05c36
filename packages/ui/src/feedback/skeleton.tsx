import { joinClasses } from "../join-classes.ts";

/** A grey shape in the place of what comes; it appears only when that takes longer than 150 ms. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={joinClasses("animate-late", className)}><div className="size-full animate-breathe rounded-control bg-sunken" /></div>;
}
