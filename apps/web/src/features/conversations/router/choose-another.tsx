import { Button, Dialog } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { AgentAvatar } from "../../agents/agent-avatar.tsx";
import { agentPages } from "../../agents/agent-pages.ts";
import { SearchWords } from "../../../shell/search-words.tsx";
import { useBranches } from "../use-branches.ts";

/** Lets another agent answer in place of the one that was found, now and from then on; or lets one be found again. */
export function ChooseAnother({
  messageId,
  conversationId,
  chosen,
  onClose,
}: {
  messageId: string;
  conversationId: string;
  chosen: { agentId: string; by: string };
  onClose: () => void;
}) {
  const api = useApi();
  const [words, setWords] = useState("");
  const agents = useInfiniteQuery({ ...agentPages(api, { q: words }), placeholderData: keepPreviousData });
  const { regenerate } = useBranches(conversationId);
  const again = useMutation(api.conversations.modes.chooseAgain.mutationOptions({ onSuccess: onClose }));
  const others = (agents.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ id, isEnabled, sharing }) => id !== chosen.agentId && isEnabled && sharing.level !== "view");
  return (
    <Dialog open onOpenChange={onClose} title="Who should answer?">
      <div className="flex flex-col gap-3">
        <p className="text-ink-soft">
          The answer is given again, and this agent goes on answering in this conversation.
        </p>
        <SearchWords label="Find an agent" words={words} onWords={setWords} maxLength={200} />
        <ul className="max-h-80 divide-y divide-line overflow-y-auto rounded-panel border border-line">
          {others.map((agent) => (
            <li key={agent.id}>
              <button
                type="button"
                disabled={regenerate.isPending}
                onClick={() => regenerate.mutate({ messageId, agentId: agent.id }, { onSuccess: onClose })}
                className="flex w-full items-center gap-3 px-3 py-2 text-left hover:bg-hover"
              >
                <AgentAvatar agent={agent} size={28} />
                <span className="min-w-0">
                  <span className="block truncate font-medium">{agent.name}</span>
                  <span className="block truncate text-[13px] text-ink-soft">{agent.description}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {agents.isSuccess && others.length === 0 && !agents.hasNextPage && (
          <p role="status">
            {words ? "No other agent has these words." : "There is no other agent that you may talk to."}
          </p>
        )}
        {agents.hasNextPage && (
          <Button
            size="sm"
            className="self-center"
            busy={agents.isFetchingNextPage}
            onClick={() => void agents.fetchNextPage()}
          >
            Show more agents
          </Button>
        )}
        {chosen.by === "person" && (
          <Button busy={again.isPending} onClick={() => again.mutate({ id: conversationId })}>
            Find the agent for each question again
          </Button>
        )}
      </div>
    </Dialog>
  );
}
