import type { ReactNode } from "react";

/** What a place is for while nothing is in it, and the one thing to do. */
export function EmptyState({
  drawing,
  title,
  level = 2,
  children,
  action,
}: {
  drawing?: ReactNode;
  title: string;
  /** 1 when it stands for the whole page. */
  level?: 1 | 2;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-14 text-center">
      {drawing && <div className="mb-2 text-ink-faint">{drawing}</div>}
      <Heading className="text-base font-semibold">{title}</Heading>
      {children && <div className="text-pretty text-ink-soft">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
