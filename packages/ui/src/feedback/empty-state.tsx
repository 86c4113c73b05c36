import type { ReactNode } from "react";

/** What a place is for while nothing is in it, and the one thing to do. */
export function EmptyState({
  drawing,
  title,
  children,
  action,
}: {
  drawing?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-14 text-center">
      {drawing && <div className="mb-2 text-ink-faint">{drawing}</div>}
      <h2 className="text-base font-semibold">{title}</h2>
      {children && <div className="text-pretty text-ink-soft">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
