import { Button, Dialog, Field, TextInput, useToast } from "@guildhall/ui";
import { useState } from "react";
import { useChangeMemory } from "./use-change-memory.ts";

const word = "forget";

/** Deletes what an agent remembers, earlier versions too. It cannot be undone, so a word has to be typed. */
export function ForgetMe({ agentId, agentName }: { agentId: string; agentName: string }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const toast = useToast();
  const { forget, forgetting } = useChangeMemory(agentId);
  const close = () => {
    setOpen(false);
    setTyped("");
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <p className="text-ink-soft">Everything that is remembered of you can be deleted for good.</p>
      <Button onClick={() => setOpen(true)}>Delete memory</Button>
      <Dialog
        open={open}
        onOpenChange={close}
        title={`Let ${agentName} forget you`}
        description="What it remembers of you now and what it remembered before is deleted. Your conversations stay."
      >
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== word) return;
            forget(() => {
              close();
              toast({ title: `${agentName} has forgotten you` });
            });
          }}
        >
          <Field label={`Type “${word}” to go on`}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" look="danger" busy={forgetting} disabled={typed.trim() !== word} className="self-end">
            Delete memory
          </Button>
        </form>
      </Dialog>
    </div>
  );
}
