import { ErrorNotice } from "@guildhall/ui";
import { Composer } from "./composer.tsx";
import { ConversationIntro } from "./conversation-intro.tsx";
import type { Conversation } from "./conversation.ts";
import { MessageScroll } from "./message-scroll.tsx";
import { PendingMessage } from "./pending-message.tsx";
import { useStartConversation } from "./use-start-conversation.ts";

/** The place for the first message to an agent; the conversation is made when that is sent. */
export function NewConversation({
  agent,
  onStarted,
}: {
  agent: Conversation["agent"] & { description: string };
  onStarted: (conversationId: string) => Promise<void>;
}) {
  const { start, sending, failure } = useStartConversation(agent, onStarted);
  return (
    <div className="flex h-full flex-col">
      <MessageScroll sending={sending !== null}>
        {sending === null ? <ConversationIntro agent={agent} /> : <PendingMessage text={sending} />}
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
          key={agent.id}
          draft={`message.new.${agent.id}`}
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
