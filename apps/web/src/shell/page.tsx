import type { ReactNode } from "react";

/** A page: its title, its one primary action, its content. */
export function Page({
  title,
  action,
  children,
  wide = false,
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  wide?: boolean;
}) {
  return (
    <div className={`mx-auto flex w-full flex-col gap-5 px-4 py-6 md:px-8 ${wide ? "max-w-6xl" : "max-w-4xl"}`}>
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3">
        <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
        {action}
      </div>
      {children}
    </div>
  );
}
