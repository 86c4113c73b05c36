import { accountStatusValues, organizationRow, userRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { email, password } from "../../identity/identity.contract.ts";
import { signUpMode } from "../system-settings.contract.ts";

export { accountStatusValues };

/** Who may make an account by themselves now. */
export const signUpLook = z.object({ mode: signUpMode });

export const signUpInput = z.object({ name: typedText(userRow.shape.name), email, password });
export type SignUpInput = z.infer<typeof signUpInput>;

export const requestConfirmationInput = z.object({ email });

/** The value in a mail's link, and the password of who signed up: whoever else follows the link confirms nothing. */
export const confirmAddressInput = z.object({
  token: z.string().regex(/^[\w-]{20,100}$/, "is not whole: copy the link as it stands in the mail"),
  password: z.string().min(1, "must not be empty").max(1000),
});
export type ConfirmAddressInput = z.infer<typeof confirmAddressInput>;

/** Whose address is confirmed, and whether they are let in already. */
export const addressConfirmed = z.object({ email: z.string(), status: accountStatusValues });
export type AddressConfirmed = z.infer<typeof addressConfirmed>;

/** Somebody who has an account, as who looks after the installation sees them. */
export const personView = userRow
  .pick({
    id: true,
    name: true,
    email: true,
    emailVerified: true,
    username: true,
    isOperator: true,
    createdAt: true,
  })
  .extend({
    status: accountStatusValues,
    /** The first few of their organizations. */
    organizations: z.array(organizationRow.pick({ name: true })),
  });
export type PersonView = z.infer<typeof personView>;

export const listPeopleInput = pageInput.extend({ status: accountStatusValues });
export type ListPeopleInput = z.infer<typeof listPeopleInput>;

export const personIdInput = z.object({ id: idSchema("user") });
export type PersonIdInput = z.infer<typeof personIdInput>;
