import { Dialog, ErrorNotice, Skeleton } from "@guildhall/ui";
import { failureOf } from "../../../api/failure-of.ts";
import { OrganizationPart } from "./organization-part.tsx";
import { PeoplePart } from "./people-part.tsx";
import { PublicLinkPart } from "./public-link-part.tsx";
import { levelHelp } from "./share-words.ts";
import type { SharedThing } from "./sharing-item.ts";
import { useSharing } from "./use-sharing.ts";

/** Who may do what with an object: people by name, the organization, whoever has a link. */
export function ShareDialog({ thing, onClose }: { thing: SharedThing; onClose: () => void }) {
  const control = useSharing(thing);
  const { data, error } = control.sharing;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={data?.name ? `Share ${data.name}` : `Share ${thing.kind}`}
      description={levelHelp[thing.kind]}
    >
      {error && <ErrorNotice title="This can't be read now">{failureOf(error).message}</ErrorNotice>}
      {!data && !error && <Skeleton className="h-40" />}
      {data && (
        <div className="flex flex-col gap-6">
          {!data.mayShare && (
            <p className="text-ink-soft">
              {data.owner
                ? `It belongs to ${data.owner.name}, who decides who gets it.`
                : "An admin decides who gets it."}
            </p>
          )}
          <PeoplePart thing={thing} sharing={data} control={control} />
          <OrganizationPart thing={thing} sharing={data} control={control} />
          {thing.kind !== "calendar" && data.mayShare && (
            <PublicLinkPart thing={{ ...thing, kind: thing.kind }} sharing={data} control={control} />
          )}
        </div>
      )}
    </Dialog>
  );
}
