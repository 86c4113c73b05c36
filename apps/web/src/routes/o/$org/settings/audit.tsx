import { createFileRoute } from "@tanstack/react-router";
import { AuditPage } from "../../../../features/orgs/audit/audit-page.tsx";
import { auditSearch } from "../../../../features/orgs/audit/audit-search.ts";

export const Route = createFileRoute("/o/$org/settings/audit")({
  validateSearch: (search) => auditSearch.parse(search),
  component: AuditPage,
});
