import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { ChatHeading } from "./chat-heading.tsx";
import { ChooseAgent } from "./choose-agent.tsx";
import { NewConversation } from "./new-conversation.tsx";

/** A conversation that has not begun: with the agent in the address, or after one was chosen. */
export function NewChat() {
  const { agent } = useSearch({ from: "/o/$org/chat/new" });
  return agent ? <ChatWith slug={agent} /> : <ChooseAgent back />;
}

function ChatWith({ slug }: { slug: string }) {
  const { org } = useParams({ from: "/o/$org" });
  const navigate = useNavigate();
  const agent = useSuspenseQuery(useApi().agents.get.queryOptions({ id: slug })).data;
  const show = async (conversationId: string) => {
    await navigate({ to: "/o/$org/chat/$conversationId", params: { org, conversationId }, replace: true });
  };
  return (
    <div className="flex h-full flex-col">
      <ChatHeading agent={agent} title="New conversation" />
      <div className="min-h-0 grow">
        <NewConversation agent={agent} onStarted={show} />
      </div>
    </div>
  );
}
