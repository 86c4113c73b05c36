import { ErrorNotice } from "@guildhall/ui";
import { useState } from "react";
import { QuickTaskChoices } from "../agents/quick-tasks/quick-task-choices.tsx";
import { writeDraft } from "../drafts/draft-store.ts";
import { Composer } from "./composer.tsx";
import { ConversationIntro } from "./conversation-intro.tsx";
import type { Conversation } from "./conversation.ts";
import { MessageScroll } from "./message-scroll.tsx";
import { PendingMessage } from "./pending-message.tsx";
import { type StartMode, useStartConversation } from "./use-start-conversation.ts";

/** The place for the first message to an agent; the conversation is made when that is sent. */
export function NewConversation({
  agent,
  mode = "simple",
  onStarted,
}: {
  agent: Conversation["agent"] & { description: string };
  mode?: StartMode;
  onStarted: (conversationId: string) => Promise<void>;
}) {
  const { start, sending, failure } = useStartConversation({ agent, mode }, onStarted);
  // The box reads its draft when it is made, so a new one shows what a suggestion put there.
  const [filled, setFilled] = useState(0);
  const draft = `message.new.${agent.id}`;
  const fill = (text: string) => {
    writeDraft(draft, { text });
    setFilled((count) => count + 1);
  };
  return (
    <div className="flex h-full flex-col">
      <MessageScroll sending={sending !== null}>
        {sending === null ? (
          <>
            <ConversationIntro agent={agent} />
            {mode === "simple" && (
              <QuickTaskChoices
                agentId={agent.id}
                onFill={fill}
                onSend={(text) => void start(text).catch(() => fill(text))}
              />
            )}
          </>
        ) : (
          <PendingMessage text={sending.content} files={sending.files} />
        )}
      </MessageScroll>
      <div className="mx-auto w-full max-w-[calc(72ch+3rem)] shrink-0 px-4 pb-4">
        {failure && (
          <div className="mb-2">
            <ErrorNotice title="The message was not sent" details={failure.details}>
              {failure.message}
            </ErrorNotice>
          </div>
        )}
        <Composer
          key={`${agent.id}.${filled}`}
          draft={draft}
          agentName={agent.name}
          answering={false}
          sending={sending !== null}
          stopping={false}
          onSend={start}
          onStop={() => undefined}
        />
      </div>
    </div>
  );
}
