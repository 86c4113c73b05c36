export { addOwner } from "./add-owner.ts";
export { createOrganization } from "./create-organization.ts";
