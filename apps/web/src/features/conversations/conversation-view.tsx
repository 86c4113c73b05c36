import type { ReactNode } from "react";
import { type Failure, failureOf } from "../../api/failure-of.ts";
import { answerState, isUnderWay } from "./answer-state.ts";
import { AnswerAnnouncer } from "./answer-announcer.tsx";
import { Composer } from "./composer.tsx";
import type { AnswerRun, Conversation } from "./conversation.ts";
import { ConversationSkeleton } from "./conversation-skeleton.tsx";
import { MessageList } from "./message-list.tsx";
import { MessageScroll } from "./message-scroll.tsx";
import { PendingMessage } from "./pending-message.tsx";
import { routerAgent } from "./router/router-agent.ts";
import { QueuedMessages } from "./queued-messages.tsx";
import { ReconnectingStatus } from "./reconnecting-status.tsx";
import { SendFailure } from "./send-failure.tsx";
import { useConversation } from "./use-conversation.ts";
import { useGoToMessage } from "./use-go-to-message.ts";
import { useQueue } from "./use-queue.ts";
import { useSendMessage } from "./use-send-message.ts";
import { useUnhurried } from "./use-unhurried.ts";
import { useStopAnswer } from "./use-stop-answer.ts";

/** A conversation: what was said, what is being said, and the place to say more. */
export function ConversationView({
  id,
  at,
  above,
}: {
  id: string;
  at?: string | undefined;
  /** What stands above the place to say more. */
  above?: ReactNode;
}) {
  const { conversation, reconnecting } = useConversation(id);
  const shown = useUnhurried(conversation);
  const { seeking, found } = useGoToMessage(conversation, shown, at);
  const send = useSendMessage(id);
  const stop = useStopAnswer();
  const { queue } = useQueue(id);
  const last = conversation.messages.at(-1);
  const running = isUnderWay(last?.run) ? last?.run : undefined;
  const failure = send.error ? failureOf(send.error) : null;
  return (
    <div className="flex h-full flex-col">
      <MessageScroll sending={send.isPending} found={found} mark={markOf(shown)}>
        {seeking ? (
          <ConversationSkeleton late />
        ) : (
          <MessageList
            conversation={shown}
            busy={running !== undefined || send.isPending}
            begun={last !== undefined || send.isPending}
          />
        )}
        {send.isPending && <PendingMessage text={send.variables.content} files={send.variables.files} />}
      </MessageScroll>
      <AnswerAnnouncer state={last?.run ? answerState(last.run) : null} />
      <div className="mx-auto w-full max-w-[calc(72ch+3rem)] shrink-0 px-4 pb-4">
        <ReconnectingStatus shown={reconnecting} />
        {failure && !isOver(failure, running) && (
          <SendFailure failure={failure} agent={conversation.agent} onRestored={send.reset} />
        )}
        <QueuedMessages conversation={conversation} held={last?.run ? answerState(last.run) === "failed" : false} />
        {above}
        {conversation.sharing.level === "view" ? (
          <p className="py-2 text-center text-[13px] text-ink-soft">
            You read along. Its owner can let you say something.
          </p>
        ) : (
          <Composer
            key={id}
            draft={`message.${id}`}
            agentName={conversation.mode === "smart_router" ? routerAgent.name : conversation.agent.name}
            answering={running !== undefined}
            sending={send.isPending}
            stopping={stop.isPending}
            onSend={(content, files) => send.mutateAsync({ content, files })}
            onQueue={queue}
            onStop={() => running && stop.mutate({ runId: running.id })}
          />
        )}
      </div>
    </div>
  );
}

/** Another tab was answered first, and that answer has ended meanwhile: nothing is in the way of this message now. */
function isOver({ reason }: Failure, running: AnswerRun | null | undefined): boolean {
  return reason === "answer-under-way" && !running;
}

/** Where the messages that are there begin and break off. */
function markOf({ messages, hasOlder, gapAfter }: Conversation): string {
  return `${messages[0]?.id} ${hasOlder} ${gapAfter}`;
}
