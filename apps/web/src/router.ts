import { createRouter } from "@tanstack/react-router";
import { createApi } from "./api/create-api.ts";
import { queryClient } from "./api/query-client.ts";
import { routeTree } from "./routeTree.gen.ts";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PageError } from "./shell/page-error.tsx";
import { PageSkeleton } from "./shell/page-skeleton.tsx";

/** The routes; what a link points at is loaded when the pointer comes near it. */
export const router = createRouter({
  routeTree,
  context: { queryClient, publicApi: createApi() },
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PageSkeleton,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
