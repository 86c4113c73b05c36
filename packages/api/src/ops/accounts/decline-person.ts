import type { PersonContext } from "../../ground/principal.ts";
import { queueAccountMail } from "../../identity/index.ts";
import { declinedMail } from "./account-mails.ts";
import type { PersonIdInput } from "./accounts.contract.ts";
import { changePerson } from "./change-person.ts";

/** Deletes the account of somebody who waits. Where the address is theirs, a mail tells them. */
export function declinePerson(context: PersonContext, { id }: PersonIdInput): Promise<void> {
  return changePerson(context, id, {
    from: "pending",
    action: "ops.decline-person",
    change: async (tx, { email }) => {
      const { emailVerified } = await tx.user.delete({ where: { id }, select: { emailVerified: true } });
      if (emailVerified) await queueAccountMail(tx, { userId: null, address: email }, declinedMail());
    },
  });
}
