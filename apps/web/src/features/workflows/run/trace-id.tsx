import { CopyButton } from "@guildhall/ui";

/** The beginning of the id of a run's trace, which is copied whole. */
export function TraceId({ traceId }: { traceId: string }) {
  return (
    <span className="flex items-center gap-1 text-[13px] text-ink-soft" title={traceId}>
      Trace <code className="text-[12px]">{traceId.slice(0, 8)}</code>
      <CopyButton text={traceId} label="Copy trace id" />
    </span>
  );
}
