import type { PersonContext } from "../../ground/principal.ts";
import type { PersonIdInput } from "./accounts.contract.ts";
import { changePerson } from "./change-person.ts";

/** Lets in somebody who was suspended. They sign in anew; their API keys hold again. */
export function restorePerson(context: PersonContext, { id }: PersonIdInput): Promise<void> {
  return changePerson(context, id, {
    from: "suspended",
    action: "ops.restore-person",
    change: async (tx) => {
      // One that was being made while they were suspended.
      await tx.session.deleteMany({ where: { userId: id } });
      await tx.user.update({ where: { id }, data: { status: "active" }, select: { id: true } });
    },
  });
}
