export { type Download, openAuditExport } from "./open-audit-export.ts";
export { addOwner } from "./add-owner.ts";
export { createOrganization } from "./create-organization.ts";
