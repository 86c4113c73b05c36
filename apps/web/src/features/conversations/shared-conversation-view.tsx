import { ExactTime, Markdown } from "@guildhall/ui";
import { AgentAvatar } from "../agents/agent-avatar.tsx";
import type { SharedConversation } from "../orgs/sharing/public/load-shared.ts";

/** A conversation on its public page: the words of both, in their order. */
export function SharedConversationView({ conversation }: { conversation: SharedConversation }) {
  const { title, agent, messages, hasMore, lastMessageAt } = conversation;
  return (
    <>
      <header className="flex items-center gap-4">
        <AgentAvatar agent={agent} size={48} />
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight break-words">{title || "A conversation"}</h1>
          <p className="text-ink-soft">
            With {agent.name} · <ExactTime at={lastMessageAt} />
          </p>
        </div>
      </header>
      {hasMore && <p className="text-[13px] text-ink-soft">Earlier messages are not shown.</p>}
      {messages.map(({ id, role, text }) =>
        role === "user" ? (
          <article key={id} aria-label="Question" className="self-end rounded-panel bg-sunken px-4 py-2.5">
            <p className="break-words whitespace-pre-wrap">{text}</p>
          </article>
        ) : (
          <article key={id} aria-label={agent.name} className="min-w-0">
            {text ? <Markdown text={text} /> : <p className="text-ink-soft">No answer yet.</p>}
          </article>
        ),
      )}
    </>
  );
}
