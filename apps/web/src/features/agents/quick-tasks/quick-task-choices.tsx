import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { AgentIcon } from "../agent-icon.tsx";
import { hasBlank } from "./has-blank.ts";
import { quickTasksQuery } from "./quick-tasks-query.ts";

/** What the agent offers as a first message: sent when it is pressed, or put into the box when there is a blank in it. */
export function QuickTaskChoices({
  agentId,
  onSend,
  onFill,
}: {
  agentId: string;
  onSend: (text: string) => void;
  onFill: (text: string) => void;
}) {
  const tasks = useQuery(quickTasksQuery(useApi(), agentId)).data?.items.filter(({ isEnabled }) => isEnabled) ?? [];
  if (tasks.length === 0) return null;
  return (
    <ul aria-label="Suggestions" className="mx-auto mt-6 grid w-full max-w-2xl grid-cols-1 gap-2 px-4 sm:grid-cols-2">
      {tasks.map(({ id, title, prompt, icon }) => (
        <li key={id}>
          <button
            type="button"
            title={prompt}
            onClick={() => (hasBlank(prompt) ? onFill(prompt) : onSend(prompt))}
            className="flex size-full items-center gap-2.5 rounded-panel border border-line bg-surface px-3 py-2.5 text-left transition-colors duration-100 hover:bg-hover"
          >
            <span className="shrink-0 text-ink-faint">
              <AgentIcon name={icon ?? "lightbulb"} size={16} />
            </span>
            <span className="min-w-0 text-pretty">{title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
