import { useRouteContext } from "@tanstack/react-router";

/** Whether the person looks after the organization. */
export function useIsAdmin(): boolean {
  const { role } = useRouteContext({ from: "/o/$org" }).organization;
  return role === "owner" || role === "admin";
}
