import { createFileRoute } from "@tanstack/react-router";
import { loadShared } from "../../features/orgs/sharing/public/load-shared.ts";
import { SharedPage } from "../../features/orgs/sharing/public/shared-page.tsx";

export const Route = createFileRoute("/share/$token")({
  head: () => ({ meta: [{ title: "Shared · Guildhall" }, { name: "robots", content: "noindex, nofollow" }] }),
  loader: ({ context: { queryClient, publicApi }, params: { token } }) => loadShared(queryClient, publicApi, token),
  component: SharedPage,
});
