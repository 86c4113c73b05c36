import { memberRow, organizationRow, roleValues, userRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

export const createOrganizationInput = z.object({
  name: typedText(organizationRow.shape.name),
  /** Made of the name when it is left out. */
  slug: typedText(organizationRow.shape.slug).optional(),
});
export type CreateOrganizationInput = z.infer<typeof createOrganizationInput>;

export const renameOrganizationInput = z.object({ name: typedText(organizationRow.shape.name) });

export const organizationView = organizationRow.pick({ id: true, name: true, slug: true });
export type OrganizationView = z.infer<typeof organizationView>;

export const listMembersInput = pageInput.extend({
  /** Words to look for in names and addresses. */
  query: typedText(z.string().max(200)).optional(),
});
export type ListMembersInput = z.infer<typeof listMembersInput>;

/** A person of the organization and their place in it. */
export const memberView = memberRow
  .pick({ id: true, role: true, createdAt: true })
  .extend({ user: userRow.pick({ id: true, name: true, email: true }) });
export type MemberView = z.infer<typeof memberView>;

const member = idSchema("member");

export const setRoleInput = z.object({ id: member, role: roleValues });
export type SetRoleInput = z.infer<typeof setRoleInput>;

/** Who goes, and the member who gets what they owned. */
export const removeMemberInput = z.object({ id: member, successorId: member });
export type RemoveMemberInput = z.infer<typeof removeMemberInput>;

export const leaveInput = removeMemberInput.pick({ successorId: true });
export const transferOwnershipInput = z.object({ id: member });
