import type { PersonContext } from "../../ground/principal.ts";
import type { PersonIdInput } from "./accounts.contract.ts";
import { changePerson } from "./change-person.ts";
import { keepActiveOwners } from "./keep-active-owners.ts";

/**
 * Shuts somebody out: their browsers and API keys are nobody's from their next request on. What they own stays. Refused for
 * who is the last owner of an organization that can sign in.
 */
export function suspendPerson(context: PersonContext, { id }: PersonIdInput): Promise<void> {
  return changePerson(context, id, {
    from: "active",
    action: "ops.suspend-person",
    change: async (tx, person) => {
      await keepActiveOwners(tx, person);
      await tx.user.update({ where: { id }, data: { status: "suspended" }, select: { id: true } });
      await tx.session.deleteMany({ where: { userId: id } });
    },
  });
}
