import type { ReactNode } from "react";

/** A part of Home, with the way to all of its kind. */
export function HomeSection({ title, all, children }: { title: string; all: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2.5">
      <div className="flex items-baseline justify-between">
        <h2 className="text-[13px] font-medium text-ink-soft">{title}</h2>
        <span className="text-[13px] text-accent-ink underline-offset-2 hover:underline">{all}</span>
      </div>
      {children}
    </section>
  );
}
