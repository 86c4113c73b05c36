import type { ReactNode } from "react";

/** The page before one is inside: the sign, a title, and one form. */
export function Doorway({ title, children, below }: { title: string; children: ReactNode; below: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-6 bg-rail px-4 py-10">
      <div className="w-full max-w-sm">
        <img src="/icon.svg" alt="" width={40} height={40} className="mb-5" />
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        <div className="mt-1 text-pretty text-ink-soft">{below}</div>
        <div className="mt-6">{children}</div>
      </div>
    </main>
  );
}
