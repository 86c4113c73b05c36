import type { PersonContext } from "../../ground/principal.ts";
import { queueAccountMail } from "../../identity/index.ts";
import { approvedMail } from "./account-mails.ts";
import type { PersonIdInput } from "./accounts.contract.ts";
import { changePerson } from "./change-person.ts";

/** Lets in somebody who waits, also where the address is not confirmed, and tells them by mail. */
export function approvePerson(context: PersonContext, { id }: PersonIdInput): Promise<void> {
  return changePerson(context, id, {
    from: "pending",
    action: "ops.approve-person",
    change: async (tx, { email }) => {
      await tx.user.update({ where: { id }, data: { status: "active" }, select: { id: true } });
      await queueAccountMail(tx, { userId: id, address: email }, approvedMail(context.services.publicUrl));
    },
  });
}
