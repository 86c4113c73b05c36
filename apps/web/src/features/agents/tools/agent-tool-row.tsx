import type { AgentToolView } from "@guildhall/api/client";
import { Switch } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { useChooseTools } from "./use-choose-tools.ts";

/** One tool: whether the agent has it, and whether it asks before each call. */
export function AgentToolRow({ agentId, tool }: { agentId: string; tool: AgentToolView }) {
  const choose = useChooseTools(agentId);
  const { role } = useRouteContext({ from: "/o/$org" }).organization;
  const mayLoosen = role === "owner" || role === "admin" || !tool.asksByDefault;
  return (
    <li className="flex flex-col gap-3 px-4 py-3">
      <Switch
        label={tool.title}
        help={tool.description}
        checked={tool.isChosen}
        disabled={role === "viewer"}
        onChange={(isChosen) => choose(tool.tool, { isChosen })}
      />
      {tool.isChosen && (
        <div className="border-l-2 border-line pl-3 text-[13px]">
          <Switch
            label={`Ask before each call of ${tool.title}`}
            help={
              mayLoosen
                ? "The answer waits until you have allowed the call, changed it or refused it."
                : "Only owners and admins let an agent call this tool without asking."
            }
            checked={tool.needsApproval}
            disabled={role === "viewer" || (tool.needsApproval && !mayLoosen)}
            onChange={(needsApproval) => choose(tool.tool, { needsApproval })}
          />
        </div>
      )}
    </li>
  );
}
