import { ErrorNotice } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { Composer } from "./composer.tsx";
import { ConversationIntro } from "./conversation-intro.tsx";
import { conversationQuery } from "./conversation-query.ts";
import { MessageScroll } from "./message-scroll.tsx";
import { PendingMessage } from "./pending-message.tsx";

/** The place for the first message to an agent; the conversation is made when that is sent. */
export function NewConversation({
  agent,
  onStarted,
}: {
  agent: { id: string; name: string; color: string; description: string };
  onStarted: (conversationId: string) => Promise<void>;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.conversations.create.mutationOptions());
  const send = useMutation(api.conversations.send.mutationOptions());
  const [sending, setSending] = useState<string | null>(null);
  const error = create.error ?? send.error;
  const failure = error ? failureOf(error) : null;

  const start = async (content: string) => {
    setSending(content);
    try {
      const { id } = create.data ?? (await create.mutateAsync({ agentId: agent.id }));
      await send.mutateAsync({ conversationId: id, content });
      void queryClient.invalidateQueries({ queryKey: api.conversations.list.pathKey() });
      await queryClient.ensureQueryData(conversationQuery(api, id));
      await onStarted(id);
    } finally {
      setSending(null);
    }
  };

  return (
    <div className="flex h-full flex-col">
      <MessageScroll>
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
