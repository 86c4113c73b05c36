import { Button } from "@guildhall/ui";
import { useRef } from "react";
import type { Conversation } from "./conversation.ts";
import { focusMessages } from "./focus-messages.ts";
import { withOlder } from "./kept-messages.ts";
import { useNear } from "./use-near.ts";
import { useReadBack } from "./use-read-back.ts";

/** Brings the page of messages before those that are shown: by itself when the reader comes near, and by a press. */
export function OlderMessages({ conversation: { id, messages } }: { conversation: Conversation }) {
  const read = useReadBack(id);
  const button = useRef<HTMLButtonElement>(null);
  const before = messages[0]?.id;
  const show = () =>
    before &&
    !read.isPending &&
    read.mutate(
      { place: { before }, join: withOlder },
      {
        onSuccess: (page) => {
          const focused = button.current === document.activeElement;
          if (button.current && focused && !page.hasOlder) focusMessages(button.current);
        },
      },
    );
  // After a failure only a press tries again.
  useNear(button, before ?? "", () => !read.isError && show());
  return (
    <Button ref={button} size="sm" className="self-center" busy={read.isPending} onClick={show}>
      Show older messages
    </Button>
  );
}
