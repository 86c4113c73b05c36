import { Button, Notice, Status } from "@guildhall/ui";
import type { Failure } from "../../../api/failure-of.ts";

/** Whether the draft is saved, in a word. */
export function SaveState({ state }: { state: "saved" | "saving" | Failure }) {
  if (state === "saved") return <Status kind="done" label="Saved" />;
  if (state === "saving") return <Status kind="busy" label="Saving" />;
  return <Status kind="failed" label="Not saved" />;
}

/** What keeps the draft from being saved, and the ways out. */
export function SaveFailure({
  failure,
  onReload,
  onCopy,
  onRetry,
}: {
  failure: Failure;
  onReload: () => void;
  onCopy: () => void;
  onRetry: () => void;
}) {
  const isConflict = failure.reason === "draft-changed";
  return (
    <Notice
      tone="warning"
      role="alert"
      title={isConflict ? "Somebody else changed it meanwhile" : "Your changes are not saved yet"}
      action={
        isConflict ? (
          <span className="flex gap-2">
            <Button size="sm" onClick={onCopy}>
              Save mine as a copy
            </Button>
            <Button size="sm" onClick={onReload}>
              Open theirs
            </Button>
          </span>
        ) : (
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {failure.message}
    </Notice>
  );
}
