import { useRouteContext } from "@tanstack/react-router";

/** Whether this person decides what tools there are. */
export function useMayChangeTools(): boolean {
  const { role } = useRouteContext({ from: "/o/$org" }).organization;
  return role === "owner" || role === "admin";
}
