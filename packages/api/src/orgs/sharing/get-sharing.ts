import type { OrgContext } from "../../ground/principal.ts";
import { keeps } from "./level-of.ts";
import { linkSelect, openLinks, viewLink } from "./link-select.ts";
import { requireShared } from "./require-shared.ts";
import { shareColumn } from "./shared-object.ts";
import type { SharedObjectInput, SharingView } from "./sharing.contract.ts";

/** Nobody names more people than this for one object. */
const most = 500;

/** With whom an object is shared. Its public links are told only to who may end them. */
export function getSharing({ db, principal }: OrgContext, input: SharedObjectInput): Promise<SharingView> {
  return db.$transaction(async (tx) => {
    const object = await requireShared(tx, principal, input);
    const { name, visibility, orgLevel, ownerId, ownerName } = object;
    const mayShare = principal.role !== "viewer" && keeps(principal, object);
    const ofObject = shareColumn(input.kind, input.id);
    const rows = await tx.share.findMany({
      where: ofObject,
      orderBy: { id: "asc" },
      take: most,
      select: { userId: true, level: true, user: { select: { name: true, email: true } } },
    });
    const links =
      mayShare && input.kind !== "calendar"
        ? await tx.publicLink.findMany({
            where: { AND: [ofObject, openLinks()] },
            orderBy: { id: "desc" },
            take: most,
            select: linkSelect,
          })
        : [];
    return {
      name,
      visibility,
      orgLevel,
      owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? "" },
      isOwn: ownerId === principal.userId,
      mayShare,
      people: rows.map(({ user, ...share }) => ({ ...share, ...user })),
      links: links.map(viewLink),
    };
  });
}
