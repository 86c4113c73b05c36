/** The role as which an organization's statements are carried out: it owns nothing, so that row-level security binds it. */
export const appRole = "guildhall_app";

/** The setting that names the organization of a statement. */
export const organizationSetting = "guildhall.org_id";
