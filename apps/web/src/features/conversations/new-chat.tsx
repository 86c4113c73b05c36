import { Segments } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { ChatHeading } from "./chat-heading.tsx";
import { ChooseAgent } from "./choose-agent.tsx";
import { routerAgent } from "./router/router-agent.ts";
import type { StartMode } from "./use-start-conversation.ts";
import { NewConversation } from "./new-conversation.tsx";

/** A conversation that has not begun: with the agent in the address, or after one was chosen. */
export function NewChat() {
  const { agent, mode } = useSearch({ from: "/o/$org/chat/new" });
  if (mode === "smart_router") return <ChatWithRouter />;
  return agent ? <ChatWith slug={agent} mode={mode ?? "simple"} /> : <ChooseAgent back />;
}

function useShow(mode: StartMode) {
  const { org } = useParams({ from: "/o/$org" });
  const navigate = useNavigate();
  return async (conversationId: string) => {
    // Where there is room beside it, one sees from the first what an interview learns.
    const beside = mode === "socratic" && window.matchMedia("(min-width: 80rem)").matches;
    await navigate({
      to: "/o/$org/chat/$conversationId",
      params: { org, conversationId },
      search: beside ? { panel: "interview" } : {},
      replace: true,
    });
  };
}

function ChatWithRouter() {
  const show = useShow("smart_router");
  return (
    <div className="flex h-full flex-col">
      <ChatHeading title="New conversation" />
      <div className="min-h-0 grow">
        <NewConversation agent={routerAgent} mode="smart_router" onStarted={show} />
      </div>
    </div>
  );
}

const ways = [
  { value: "simple", label: "Ask it", drawing: null },
  { value: "socratic", label: "Be interviewed", drawing: null },
] as const;

function ChatWith({ slug, mode }: { slug: string; mode: "simple" | "socratic" }) {
  const show = useShow(mode);
  const navigate = useNavigate({ from: "/o/$org/chat/new" });
  const agent = useSuspenseQuery(useApi().agents.get.queryOptions({ id: slug })).data;
  return (
    <div className="flex h-full flex-col">
      <ChatHeading agent={agent} title="New conversation" />
      <div className="flex flex-wrap items-center justify-center gap-3 px-4 pt-3 text-[13px] text-ink-soft">
        <Segments
          label="How the conversation goes"
          choices={ways}
          value={mode}
          onChange={(way) =>
            void navigate({ search: { agent: slug, ...(way === "socratic" && { mode: way }) }, replace: true })
          }
        />
        {mode === "socratic" && <p>{agent.name} asks one question at a time, and ends with a summary.</p>}
      </div>
      <div className="min-h-0 grow">
        <NewConversation key={mode} agent={agent} mode={mode} onStarted={show} />
      </div>
    </div>
  );
}
