import { createFileRoute } from "@tanstack/react-router";
import { UsagePage } from "../../../../features/analytics/usage-page.tsx";
import { usageSearch } from "../../../../features/analytics/usage-search.ts";

export const Route = createFileRoute("/o/$org/settings/usage")({
  validateSearch: (search) => usageSearch.parse(search),
  component: UsagePage,
});
