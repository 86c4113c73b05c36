import type { ReactNode } from "react";

/** A room of the settings: its name, what it is for, its one primary action, its content. */
export function Room({
  title,
  about,
  action,
  children,
}: {
  title: ReactNode;
  about?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <div className="flex min-h-9 flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
          {about && <p className="mt-1 max-w-prose text-pretty text-ink-soft">{about}</p>}
        </div>
        {action}
      </div>
      {children}
    </>
  );
}
