import { useRouteContext } from "@tanstack/react-router";

/** The procedures, called for the organization in the address. */
export function useApi() {
  return useRouteContext({ from: "/o/$org", select: (context) => context.api });
}
