import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { Api } from "../api/create-api.ts";

export const Route = createRootRouteWithContext<{ queryClient: QueryClient; publicApi: Api }>()({
  component: Outlet,
});
