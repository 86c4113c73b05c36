import { Button, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import type { PasskeyItem } from "./passkey-item.ts";
import { RenamePasskeyDialog } from "./rename-passkey-dialog.tsx";

/** The person's passkeys, each with its name and the way to end it. */
export function PasskeyList({ passkeys }: { passkeys: readonly PasskeyItem[] }) {
  const remove = useRemovePasskey();
  const [renaming, setRenaming] = useState<PasskeyItem | null>(null);
  if (passkeys.length === 0) return <p className="text-ink-soft">You have none yet.</p>;
  return (
    <>
      <ul aria-label="Passkeys" className="divide-y divide-line rounded-panel border border-line">
        {passkeys.map((passkey) => (
          <li key={passkey.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <div className="min-w-0 grow">
              <p className="truncate font-medium">{passkey.name}</p>
              <p className="text-[13px] text-ink-faint">
                Added <RelativeTime at={passkey.createdAt} />,{" "}
                {passkey.lastUsedAt ? (
                  <>
                    used <RelativeTime at={passkey.lastUsedAt} />
                  </>
                ) : (
                  "never used"
                )}
              </p>
            </div>
            <Button size="sm" aria-label={`Rename ${passkey.name}`} onClick={() => setRenaming(passkey)}>
              Rename
            </Button>
            <Button
              size="sm"
              aria-label={`Remove ${passkey.name}`}
              busy={remove.isPending && remove.variables.id === passkey.id}
              onClick={() => remove.mutate({ id: passkey.id })}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {renaming && <RenamePasskeyDialog passkey={renaming} onClose={() => setRenaming(null)} />}
    </>
  );
}

function useRemovePasskey() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const { passkeys } = publicApi.identity;
  return useMutation(
    passkeys.remove.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: passkeys.list.queryKey() });
        toast({ title: "The passkey signs nobody in any more" });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
