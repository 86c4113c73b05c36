import { z } from "zod";
import { createOwnerInput } from "../identity/identity.contract.ts";

/** An owner made from the machine itself. `organization` is the slug or name of one, or the name of the first. */
export const createAdminInput = createOwnerInput
  .pick({ name: true, email: true, password: true })
  .extend({ organization: createOwnerInput.shape.organizationName.optional() });
export type CreateAdminInput = z.infer<typeof createAdminInput>;

export const resetPasswordInput = createOwnerInput.pick({ email: true, password: true }).extend({
  /** Whether signing in is to ask for no code any more: for who has lost their app and their backup codes. */
  secondFactorOff: z.boolean().optional(),
});
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>;

/** The account and organization that the first visitor made. */
export const ownerCreated = z.object({ userId: z.string(), orgId: z.string(), orgSlug: z.string() });
export type OwnerCreated = z.infer<typeof ownerCreated>;
