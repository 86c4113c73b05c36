import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { AgentsEmpty } from "../../features/agents/agents-empty.tsx";
import { DemoLink } from "../../features/orgs/demo-link.tsx";
import { DemoNotice } from "../../features/orgs/demo-notice.tsx";
import { ModelNotice } from "../../features/providers/model-notice.tsx";
import { Page } from "../page.tsx";
import { byUse } from "./by-use.ts";
import { HomeAgents } from "./home-agents.tsx";
import { HomeConversations } from "./home-conversations.tsx";
import { HomeTasks } from "./home-tasks.tsx";
import { recentAgents, recentConversations } from "./recent.ts";

/** What was used last, and the one thing to do next. */
export function HomePage() {
  const { api, me } = useRouteContext({ from: "/o/$org" });
  const agents = useSuspenseQuery(recentAgents(api)).data.items;
  const conversations = useSuspenseQuery(recentConversations(api)).data.items;
  return (
    <Page title={`Hello, ${me.user.name.split(/\s+/)[0] ?? me.user.name}`}>
      <DemoNotice />
      <HomeTasks />
      {conversations.length > 0 && <HomeConversations conversations={conversations.slice(0, 5)} />}
      {agents.length > 0 && <HomeAgents agents={byUse(agents, conversations).slice(0, 5)} />}
      {agents.length === 0 && <AgentsEmpty />}
      {agents.length === 0 && <DemoLink />}
      <ModelNotice />
    </Page>
  );
}
