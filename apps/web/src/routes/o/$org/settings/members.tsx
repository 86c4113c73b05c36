import { createFileRoute } from "@tanstack/react-router";
import { memberPages } from "../../../../features/orgs/members/member-pages.ts";
import { MembersPage } from "../../../../features/orgs/members/members-page.tsx";

export const Route = createFileRoute("/o/$org/settings/members")({
  loader: ({ context: { queryClient, api } }) => queryClient.ensureInfiniteQueryData(memberPages(api)),
  component: MembersPage,
});
