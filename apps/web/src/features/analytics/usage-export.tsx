import { ButtonLink } from "@guildhall/ui";
import { useParams } from "@tanstack/react-router";
import DownloadIcon from "lucide-react/icons/download";

/** The figures that are shown, as a table for spreadsheets. */
export function UsageExport({ range, isOwn }: { range: { from: string; to: string }; isOwn: boolean }) {
  const { org } = useParams({ from: "/o/$org" });
  const query = new URLSearchParams({ org, ...range, ...(isOwn && { whose: "me" }) });
  return (
    <ButtonLink size="sm">
      <a href={`/api/v1/analytics/figures/export?${query.toString()}`} download>
        <DownloadIcon size={14} aria-hidden="true" />
        Export CSV
      </a>
    </ButtonLink>
  );
}
