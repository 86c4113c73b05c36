import TriangleAlertIcon from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";

/** What went wrong and what to do; the technical part folds out. */
export function ErrorNotice({
  title,
  level,
  children,
  details,
  action,
}: {
  title: ReactNode;
  /** 1 when it stands for the whole page; else the title is no heading. */
  level?: 1;
  children?: ReactNode;
  details?: string | undefined;
  action?: ReactNode;
}) {
  return (
    <Notice
      tone="danger"
      role="alert"
      icon={<TriangleAlertIcon size={16} aria-hidden="true" />}
      title={level ? <h1>{title}</h1> : title}
      action={action}
    >
      {children}
      {details && (
        <details className="mt-1">
          <summary className="inline-flex min-h-6 items-center rounded text-[13px] text-ink-soft underline underline-offset-2">
            Technical details
          </summary>
          <code className="mt-1 block font-mono text-xs break-words whitespace-pre-wrap">{details}</code>
        </details>
      )}
    </Notice>
  );
}
