import CircleAlertIcon from "lucide-react/icons/circle-alert";
import { type ReactNode, useId } from "react";

/** What a control needs to belong to its field. */
export type FieldControl = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** A label, a control, a line of help, and the error when there is one. */
export function Field({
  label,
  help,
  error,
  hint,
  optional = false,
  children,
}: {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Something at the right of the label, such as a count. */
  hint?: ReactNode;
  optional?: boolean;
  children: (control: FieldControl) => ReactNode;
}) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {label}
          {optional && <span className="ml-1.5 font-normal text-ink-faint">optional</span>}
        </label>
        {hint && <span className="text-xs text-ink-faint">{hint}</span>}
      </div>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-[13px] text-danger">
          <CircleAlertIcon size={14} className="mt-0.75 shrink-0" aria-hidden="true" />
          {error}
        </p>
      )}
      {help && (
        <div id={`${id}-help`} className="text-[13px] text-ink-faint">
          {help}
        </div>
      )}
    </div>
  );
}
