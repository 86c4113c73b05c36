import { Button } from "@guildhall/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";
import { focusMessages } from "./focus-messages.ts";
import { withNewer, withoutBack } from "./kept-messages.ts";
import { useNear } from "./use-near.ts";
import { useReadBack } from "./use-read-back.ts";

/**
 * Stands where messages are missing between what is read further back and the newest. They come as the reader goes down to
 * it; who comes up to it from below is with the newest, and has what lies before these next.
 */
export function MessageGap({ conversationId, after }: { conversationId: string; after: string }) {
  const read = useReadBack(conversationId);
  const queryClient = useQueryClient();
  const { queryKey } = conversationQuery(useApi(), conversationId);
  const button = useRef<HTMLButtonElement>(null);
  const show = () => !read.isPending && read.mutate({ place: { around: after }, join: withNewer });
  const leave = () => queryClient.setQueryData(queryKey, (now) => now && withoutBack(now));
  useNear(button, after, (above) => (above ? leave() : !read.isError && show()));
  return (
    <div className="grid min-h-[60vh] place-items-center">
      <Button
        ref={button}
        size="sm"
        busy={read.isPending}
        onClick={({ currentTarget }) => {
          focusMessages(currentTarget);
          show();
        }}
      >
        Show newer messages
      </Button>
    </div>
  );
}
