import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { useIsAdmin } from "../orgs/use-is-admin.ts";
import { rangeOf } from "./range-of.ts";

/** The figures that the address asks for; who doesn't look after the organization gets their own. */
export function useFigures() {
  const { days = "30", whose } = useSearch({ from: "/o/$org/settings/usage" });
  const isAdmin = useIsAdmin();
  const { analytics } = useApi();
  const [now] = useState(() => Date.now());
  const range = rangeOf(Number(days), now);
  const isOwn = whose === "me" || !isAdmin;
  const options = { placeholderData: keepPreviousData };
  const ofAll = useQuery(analytics.figures.queryOptions(range, { ...options, enabled: !isOwn }));
  const own = useQuery(analytics.own.queryOptions(range, { ...options, enabled: isOwn }));
  return { range, isOwn, query: isOwn ? own : ofAll };
}
