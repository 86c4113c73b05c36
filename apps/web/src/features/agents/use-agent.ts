import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";

/** The agent in the address. */
export function useAgent() {
  const { slug } = useParams({ from: "/o/$org/agents/$slug" });
  return useSuspenseQuery(useApi().agents.get.queryOptions({ id: slug })).data;
}
