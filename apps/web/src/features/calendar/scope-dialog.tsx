import { Button, Dialog } from "@guildhall/ui";
import type { Scope } from "./use-change-event.ts";

const choices: { scope: Scope; label: string }[] = [
  { scope: "one", label: "This one only" },
  { scope: "following", label: "This and the following" },
  { scope: "all", label: "All of them" },
];

/** Asks how far a change of something that repeats goes. */
export function ScopeDialog({
  verb,
  onChoose,
  onCancel,
}: {
  verb: "Change" | "Delete" | "Move";
  onChoose: (scope: Scope) => void;
  onCancel: () => void;
}) {
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onCancel()}
      title={`${verb} which ones?`}
      description="This event repeats."
    >
      <div className="flex flex-col gap-2">
        {choices.map(({ scope, label }) => (
          <Button key={scope} onClick={() => onChoose(scope)}>
            {label}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
