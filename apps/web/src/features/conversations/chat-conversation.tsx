import { useSuspenseQuery } from "@tanstack/react-query";
import { IconButton } from "@guildhall/ui";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import NotebookTextIcon from "lucide-react/icons/notebook-text";
import { useApi } from "../../api/use-api.ts";
import type { SharingSign } from "../orgs/sharing/sharing-item.ts";
import { SharingBadge } from "../orgs/sharing/sharing-badge.tsx";
import { ChatHeading } from "./chat-heading.tsx";
import { ConversationFigures } from "./conversation-figures.tsx";
import { ConversationMenu } from "./conversation-menu.tsx";
import { conversationQuery } from "./conversation-query.ts";
import { InterviewBar } from "./interview/interview-bar.tsx";
import { InterviewPanel } from "./interview/interview-panel.tsx";
import { SummaryPanel } from "./summary/summary-panel.tsx";
import { ConversationView } from "./conversation-view.tsx";

/** The conversation in the address, with its heading. */
export function ChatConversation() {
  const { conversationId } = useParams({ from: "/o/$org/chat/$conversationId" });
  const { at, panel } = useSearch({ from: "/o/$org/chat/$conversationId" });
  const navigate = useNavigate({ from: "/o/$org/chat/$conversationId" });
  const { data: conversation } = useSuspenseQuery(conversationQuery(useApi(), conversationId));
  const { agent, title, sharing } = conversation;
  const isInterview = conversation.mode === "socratic";
  const show = (wanted: "summary" | "interview" | undefined) =>
    void navigate({ search: ({ panel: _shown, ...rest }) => ({ ...rest, ...(wanted && { panel: wanted }) }) });
  return (
    <div className="flex h-full flex-col">
      <ChatHeading
        {...(conversation.mode !== "smart_router" && { agent })}
        title={title || "New conversation"}
        menu={
          <>
            <ConversationFigures id={conversationId} />
            <SharingBadge sharing={ofOthers(sharing)} />
            <IconButton
              label="Summary"
              aria-expanded={panel === "summary"}
              icon={<NotebookTextIcon size={16} />}
              onClick={() => show(panel === "summary" ? undefined : "summary")}
            />
            {sharing.isOwn && <ConversationMenu conversation={conversation} />}
          </>
        }
      />
      <div className="relative flex min-h-0 grow">
        <div className="min-w-0 grow">
          <ConversationView
            key={conversationId}
            id={conversationId}
            at={at}
            above={
              isInterview && (
                <InterviewBar
                  conversation={conversation}
                  isShown={panel === "interview"}
                  onShow={() => show(panel === "interview" ? undefined : "interview")}
                />
              )
            }
          />
        </div>
        {panel === "interview" && isInterview && (
          <InterviewPanel
            key={conversationId}
            conversationId={conversationId}
            agent={agent}
            isOwn={sharing.isOwn}
            onClose={() => show(undefined)}
          />
        )}
        {panel === "summary" && (
          <SummaryPanel
            key={conversationId}
            conversationId={conversationId}
            mayWrite={sharing.level !== "view"}
            isEmpty={conversation.messages.length === 0}
            onClose={() => show(undefined)}
          />
        )}
      </div>
    </div>
  );
}

/** That one's own conversation is private goes without saying. */
function ofOthers(sharing: SharingSign): SharingSign {
  return sharing.isOwn && !sharing.isNamed && sharing.visibility === "private"
    ? { ...sharing, visibility: "organization" }
    : sharing;
}
