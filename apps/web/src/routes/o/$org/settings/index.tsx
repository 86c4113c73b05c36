import { createFileRoute, redirect } from "@tanstack/react-router";

export const Route = createFileRoute("/o/$org/settings/")({
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/o/$org/settings/api-keys", params, replace: true });
  },
});
