import { composeSystemPrompt } from "@guildhall/api/client";
import { CopyButton } from "@guildhall/ui";
import { AgentAvatar } from "../agent-avatar.tsx";
import { AgentIcon } from "../agent-icon.tsx";
import type { AgentAnswers } from "./agent-answers.ts";

/** The agent as it will be: its face, and the very system prompt that the answers give. */
export function PromptPreview({ answers }: { answers: AgentAnswers }) {
  const prompt = composeSystemPrompt(answers);
  return (
    <aside
      aria-label="Preview"
      className="overflow-hidden rounded-panel border border-line bg-surface lg:sticky lg:top-6"
    >
      <div className="flex items-center gap-3 border-b border-line px-4 py-3">
        <AgentAvatar agent={answers} size={44} />
        <div className="min-w-0 grow">
          <p className="flex items-center gap-1.5 font-semibold">
            <span className="truncate">{answers.name.trim() || "Your agent"}</span>
            <span className="text-ink-faint">
              <AgentIcon name={answers.icon} size={14} />
            </span>
          </p>
          <p className="truncate text-[13px] text-ink-faint">{answers.description.trim() || "No description yet"}</p>
        </div>
      </div>
      <div className="flex items-center justify-between py-1 pr-1 pl-4">
        <h2 className="text-[13px] font-medium text-ink-soft">System prompt</h2>
        <CopyButton text={prompt} label="Copy system prompt" />
      </div>
      <div
        tabIndex={0}
        role="group"
        aria-label="System prompt"
        className="max-h-[55vh] overflow-y-auto px-4 pb-4 font-mono text-xs leading-5 break-words whitespace-pre-wrap text-ink-soft focus-visible:-outline-offset-2"
      >
        {prompt}
      </div>
    </aside>
  );
}
