import { useLoaderData } from "@tanstack/react-router";
import { SharedAgentView } from "../../../agents/shared-agent-view.tsx";
import { SharedConversationView } from "../../../conversations/shared-conversation-view.tsx";
import { DeadLink } from "../../../identity/dead-link.tsx";
import { SharedWorkflowView } from "../../../workflows/shared-workflow-view.tsx";
import { SharedProjectView } from "../../../workspace/projects/shared-project-view.tsx";
import type { Shared } from "./load-shared.ts";

/** The page of a public link: one object to be read, without signing in. */
export function SharedPage() {
  const { shared, problem } = useLoaderData({ from: "/share/$token" });
  if (!shared)
    return (
      <DeadLink title="Shared page" below="Somebody shared something with you by this link.">
        {problem}
      </DeadLink>
    );
  return (
    <div className="min-h-dvh bg-canvas">
      <main className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-10 md:px-6">
        <SharedObject shared={shared} />
      </main>
      <footer className="border-t border-line px-4 py-6 text-center text-[13px] text-ink-soft">
        Shared with Guildhall, to be read only.
      </footer>
    </div>
  );
}

function SharedObject({ shared }: { shared: Shared }) {
  if (shared.kind === "agent") return <SharedAgentView agent={shared.agent} />;
  if (shared.kind === "workflow") return <SharedWorkflowView workflow={shared.workflow} />;
  if (shared.kind === "conversation") return <SharedConversationView conversation={shared.conversation} />;
  return <SharedProjectView project={shared.project} />;
}
