import { useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";

/** Reads anew what guards the account, when that was changed. */
export function useSecurityChanged(): () => Promise<unknown> {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const { secondFactor, devices, sessions } = publicApi.identity;
  const queries = [secondFactor.get.queryKey(), devices.list.queryKey(), sessions.list.queryKey()];
  return () => Promise.all(queries.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
