import { createFileRoute } from "@tanstack/react-router";
import { dueTasks } from "../../../shell/home/due-tasks.ts";
import { recentAgents, recentConversations } from "../../../shell/home/recent.ts";
import { HomePage } from "../../../shell/home/home-page.tsx";

export const Route = createFileRoute("/o/$org/")({
  head: () => ({ meta: [{ title: "Home · Guildhall" }] }),
  loader: ({ context: { queryClient, api } }) =>
    Promise.all([
      queryClient.ensureQueryData(recentAgents(api)),
      queryClient.ensureQueryData(recentConversations(api)),
      queryClient.ensureQueryData(dueTasks(api)),
    ]),
  component: HomePage,
});
