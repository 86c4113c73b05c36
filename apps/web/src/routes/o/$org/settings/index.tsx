import { createFileRoute, redirect } from "@tanstack/react-router";
import { RoomsPage } from "../../../../shell/settings/rooms-page.tsx";

export const Route = createFileRoute("/o/$org/settings/")({
  // Where the rooms stand at the side, a page that only lists them would be empty.
  beforeLoad: ({ params }) => {
    if (!window.matchMedia("(min-width: 48rem)").matches) return;
    throw redirect({ to: "/o/$org/settings/profile", params, replace: true });
  },
  component: RoomsPage,
});
