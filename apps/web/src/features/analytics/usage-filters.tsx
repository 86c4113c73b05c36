import { Segments, Select } from "@guildhall/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useIsAdmin } from "../orgs/use-is-admin.ts";

const spans = [
  { value: "7", label: "Last 7 days" },
  { value: "30", label: "Last 30 days" },
  { value: "90", label: "Last 90 days" },
  { value: "365", label: "Last 365 days" },
] as const;
const whoses = [
  { value: "organization", label: "Organization", drawing: null },
  { value: "me", label: "Only me", drawing: null },
] as const;

/** Which days are shown, and whose. */
export function UsageFilters() {
  const { days = "30", whose = "organization" } = useSearch({ from: "/o/$org/settings/usage" });
  const navigate = useNavigate({ from: "/o/$org/settings/usage" });
  const isAdmin = useIsAdmin();
  const show = (changes: { days?: (typeof spans)[number]["value"]; whose?: "me" | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Select aria-label="Days" size="sm" choices={spans} value={days} onChange={(value) => show({ days: value })} />
      {isAdmin && (
        <Segments
          label="Whose usage"
          choices={whoses}
          value={whose}
          onChange={(value) => show({ whose: value === "me" ? "me" : undefined })}
        />
      )}
    </div>
  );
}
