import { Button, ErrorNotice } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { ExportRow } from "./export-row.tsx";

const lookAgainMs = 1500;

/** A copy of all that the organization holds, for its owners. */
export function ExportSection() {
  const { exports } = useApi().orgs;
  const queryClient = useQueryClient();
  const list = useQuery({
    ...exports.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? lookAgainMs : false),
  });
  const create = useMutation(
    exports.create.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: exports.list.queryKey() }),
    }),
  );
  const copies = list.data?.items ?? [];
  const error = create.error ?? list.error;
  return (
    <RoomSection
      title="Export"
      about="An archive (tar.gz) with all that the organization holds, as JSON by lines and its files as they are: without keys and other secrets, and without what other members keep to themselves. It can be downloaded for seven days."
    >
      {error && <ErrorNotice title="There is no copy">{failureOf(error).message}</ErrorNotice>}
      {copies.length > 0 && (
        <ul aria-label="Exports" className="divide-y divide-line rounded-panel border border-line">
          {copies.map((one) => (
            <ExportRow key={one.id} copy={one} />
          ))}
        </ul>
      )}
      <Button className="self-start" busy={create.isPending || copies.some(isUnderWay)} onClick={() => create.mutate()}>
        Make an export
      </Button>
    </RoomSection>
  );
}

function isUnderWay({ status }: { status: string }): boolean {
  return status === "pending" || status === "running";
}
