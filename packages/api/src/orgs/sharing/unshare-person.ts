import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireKept, requireShared } from "./require-shared.ts";
import { shareColumn } from "./shared-object.ts";
import type { UnsharePersonInput } from "./sharing.contract.ts";

/** Takes back what one person was given; anybody may give back what they were given themselves. Harmless when it is gone. */
export async function unsharePerson(
  { db, principal }: OrgContext,
  { kind, id, userId }: UnsharePersonInput,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const object = { kind, id };
    await (userId === principal.userId ? requireShared : requireKept)(tx, principal, object);
    const { count } = await tx.share.deleteMany({ where: { ...shareColumn(kind, id), userId } });
    if (count > 0) await writeAudit(tx, principal, "sharing.unshare", { type: kind, id }, { userId });
  });
}
