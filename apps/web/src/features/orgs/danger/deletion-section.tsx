import { Button } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { DeletionDialog } from "./deletion-dialog.tsx";

/** The way to have the organization deleted, for its owners. */
export function DeletionSection() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  const { data } = useQuery(useApi().orgs.deletion.get.queryOptions());
  const [asking, setAsking] = useState(false);
  if (organization.purgeAt) return null;
  return (
    <RoomSection
      title="Delete organization"
      about={`All that it holds goes with it${data ? `, ${data.waitDays} days after you have asked for it` : ""}. Until then any owner can take it back.`}
    >
      <Button look="danger" className="self-start" disabled={!data} onClick={() => setAsking(true)}>
        Delete organization
      </Button>
      {asking && data && <DeletionDialog waitDays={data.waitDays} onClose={() => setAsking(false)} />}
    </RoomSection>
  );
}
