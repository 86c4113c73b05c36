import type { Role } from "@guildhall/db/rows";

const roles: Readonly<Record<string, Role>> = {
  owner: "owner",
  // They may delete the organization at Clerk, which is what owners may do here.
  admin: "owner",
  manager: "admin",
  viewer: "viewer",
};

/** The role here for one at Clerk, with `org:` before it or not; whoever has one of the organization's own is a member. */
export function roleAtClerk(role: string): Role {
  return roles[role.replace(/^org:/, "")] ?? "member";
}
