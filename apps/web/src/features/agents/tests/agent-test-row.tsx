import { IconButton, RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import TrashIcon from "lucide-react/icons/trash-2";
import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";
import { useDeleteAgentTest } from "./use-delete-agent-test.ts";

type AgentTest = inferOutput<Api["agents"]["tests"]["list"]>["items"][number];

/** One test case: what is asked, what a good answer says, and where it is from. */
export function AgentTestRow({ agentId, test }: { agentId: string; test: AgentTest }) {
  const { org } = useParams({ from: "/o/$org" });
  const remove = useDeleteAgentTest();
  const { id, input, expectation, createdAt, createdBy, source } = test;
  return (
    <li className="flex items-start gap-2 py-3 pr-2 pl-4">
      <div className="min-w-0 grow">
        <p className="line-clamp-3 font-medium break-words">{input}</p>
        <p className="mt-1 line-clamp-3 break-words text-ink-soft">A good answer: {expectation}</p>
        <p className="mt-1 flex flex-wrap gap-x-2 text-[13px] text-ink-faint">
          <span>
            {createdBy ? `${createdBy.name}, ` : ""}
            <RelativeTime at={createdAt} />
          </span>
          {source && (
            <Link
              to="/o/$org/chat/$conversationId"
              params={{ org, conversationId: source.conversationId }}
              search={{ at: source.messageId }}
              className="underline hover:text-ink"
            >
              See the answer
            </Link>
          )}
        </p>
      </div>
      <IconButton
        label={`Remove test case: ${input.slice(0, 60)}`}
        icon={<TrashIcon size={15} />}
        disabled={remove.isPending}
        onClick={() => remove.mutate({ id: agentId, testCaseId: id })}
      />
    </li>
  );
}
