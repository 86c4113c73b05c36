import { Button } from "@guildhall/ui";
import type { Conversation } from "./conversation.ts";
import { focusMessages } from "./focus-messages.ts";
import { useOlderMessages } from "./use-older-messages.ts";

/** Brings the page of messages before those that are shown. */
export function OlderMessages({ conversation }: { conversation: Conversation }) {
  const read = useOlderMessages(conversation);
  return (
    <Button
      size="sm"
      className="self-center"
      busy={read.isPending}
      onClick={({ currentTarget }) =>
        read.mutate(undefined, { onSuccess: (page) => page.hasOlder || focusMessages(currentTarget) })
      }
    >
      Show older messages
    </Button>
  );
}
