import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext } from "@tanstack/react-router";
import type { Api } from "../api/create-api.ts";
import { NotFoundOutside } from "../shell/not-found-outside.tsx";
import { Root } from "../shell/root.tsx";

export const Route = createRootRouteWithContext<{ queryClient: QueryClient; publicApi: Api }>()({
  head: () => ({ meta: [{ title: "Guildhall" }] }),
  component: Root,
  notFoundComponent: NotFoundOutside,
});
