import { joinClasses } from "@guildhall/ui";
import { Outlet, useMatchRoute, useParams } from "@tanstack/react-router";
import { ConversationList } from "./conversation-list.tsx";

/** The conversations at the left and one of them at the right; a phone shows one or the other. */
export function ChatPage() {
  const { org } = useParams({ from: "/o/$org" });
  const matchRoute = useMatchRoute();
  const listOnly = matchRoute({ to: "/o/$org/chat", params: { org } }) !== false;
  return (
    <div className="flex h-full">
      <div
        className={joinClasses(
          "w-full shrink-0 flex-col border-r border-line md:flex md:w-68",
          listOnly ? "flex" : "hidden",
        )}
      >
        <ConversationList />
      </div>
      <section aria-label="Conversation" className={joinClasses("min-w-0 grow md:block", listOnly && "hidden")}>
        <Outlet />
      </section>
    </div>
  );
}
