import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { ConversationBoundary } from "../conversations/conversation-boundary.tsx";
import { ConversationSkeleton } from "../conversations/conversation-skeleton.tsx";
import { ConversationView } from "../conversations/conversation-view.tsx";
import { latestWith } from "../conversations/latest-with.ts";
import { NewConversation } from "../conversations/new-conversation.tsx";
import { useAgent } from "./use-agent.ts";

/** Where one talks to the agent: the conversation in the address, else the latest, else a new one. */
export function Playground() {
  const agent = useAgent();
  const { c } = useSearch({ from: "/o/$org/agents/$slug/" });
  const navigate = useNavigate({ from: "/o/$org/agents/$slug/" });
  const latest = useSuspenseQuery(latestWith(useApi(), agent.id)).data.items;
  // What was the latest on arrival stays open while newer ones come.
  const [first] = useState(() => latest[0]?.id);
  const id = c === "new" ? undefined : (c ?? first);
  const show = async (conversation: string) => {
    await navigate({ search: { c: conversation }, replace: true });
  };
  return (
    <section aria-label="Chat" className="flex h-full flex-col">
      {id ? (
        <ConversationBoundary key={id}>
          <Suspense fallback={<ConversationSkeleton late />}>
            <ConversationView id={id} />
          </Suspense>
        </ConversationBoundary>
      ) : (
        <NewConversation agent={agent} onStarted={show} />
      )}
    </section>
  );
}
