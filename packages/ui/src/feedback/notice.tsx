import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";

const tones = {
  neutral: "border-line bg-rail",
  accent: "border-accent-line bg-accent-soft",
  warning: "border-warning-line bg-warning-soft",
  danger: "border-danger-line bg-danger-soft",
} as const;

const inks = {
  neutral: "text-ink-soft",
  accent: "text-accent-ink",
  warning: "text-warning",
  danger: "text-danger",
} as const;

/** Something to know, in the place where it matters: what it is, what it means, what to do. */
export function Notice({
  tone = "neutral",
  icon,
  title,
  children,
  action,
  role,
}: {
  tone?: keyof typeof tones;
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  role?: "alert" | "status";
}) {
  return (
    <div
      role={role}
      className={joinClasses("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-panel border px-4 py-3", tones[tone])}
    >
      <div className="flex min-w-0 grow basis-64 items-start gap-3">
        {icon && <span className={joinClasses("mt-0.5 shrink-0", inks[tone])}>{icon}</span>}
        <div className="min-w-0 grow">
          <div className="font-medium">{title}</div>
          {children && <div className="mt-0.5 text-pretty text-ink-soft">{children}</div>}
        </div>
      </div>
      {action && <div className="flex shrink-0 gap-2 self-center">{action}</div>}
    </div>
  );
}
