import type { Role } from "@guildhall/db/rows";
import { describeNeed, type ScopeNeed } from "../ground/key-scopes.ts";
import type { Principal } from "../ground/principal.ts";
import { isEnough, shareLevels, sharingNeeds } from "../orgs/index.ts";

/** Something that can be done in an organization, such as `agents.create`, whom it is allowed, and for which scopes of keys. */
export type Permission = { action: string; allows: (principal: Principal) => boolean; scopes: ScopeNeed };

/** The roles, in the order of the page's columns. */
export const permissionRoles = ["owner", "admin", "member", "viewer"] as const satisfies readonly Role[];

const intro = `# Who may do what

Each role and each action in an organization, as the policies say it. **in person** means in a browser: an API key, which
has its person's role otherwise, is refused. What is private stays with its owner, whatever the role.

The last column says which scope a key needs besides; one is enough, and a key whose scope is \`all\` needs no other.

This page is written by \`pnpm --filter @guildhall/api run docs\`; a test fails when it is out of date.
`;

/** The page `docs/permissions.md`. */
export function describePermissions(permissions: readonly Permission[]): string {
  const byAction = new Map(permissions.map((permission) => [permission.action, permission]));
  const sorted = [...byAction.values()].toSorted((a, b) => (a.action < b.action ? -1 : 1));
  const domains = Map.groupBy(sorted, ({ action }) => domainOf(action));
  const parts = [...domains].map(([domain, rows]) => `## ${domain}\n\n${tableOf(rows)}`);
  return [intro, ...parts, describeSharing()].join("\n");
}

const sharingIntro = `## What sharing opens

Each object belongs to somebody, and is opened by name or to the whole organization at a level. Owners and admins may do
everything with what is not private; who is a viewer only looks, whatever was shared with them. A role that forbids an
action above forbids it here too.
`;

function describeSharing(): string {
  const head = ["object", "action", "not shared", ...shareLevels, "its own, or an admin"];
  const rows = Object.entries(sharingNeeds).flatMap(([kind, needs]) =>
    Object.entries(needs).map(([action, need]) => [
      kind,
      action,
      "no",
      ...shareLevels.map((level) => (need !== "keep" && isEnough(level, need) ? "yes" : "no")),
      "yes",
    ]),
  );
  return `${sharingIntro}\n${drawTable(head, rows)}`;
}

function tableOf(permissions: readonly Permission[]): string {
  const head = ["action", ...permissionRoles, "API key"];
  const body = permissions.map((permission) => [
    permission.action.slice(domainOf(permission.action).length + 1),
    ...permissionRoles.map((role) => cellOf(permission, role)),
    keyCellOf(permission),
  ]);
  return drawTable(head, body);
}

function drawTable(head: string[], body: string[][]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |\n`;
  return [head, widths.map((width) => "-".repeat(width)), ...body].map(line).join("");
}

function cellOf({ allows }: Permission, role: Role): string {
  const person = { userId: "", orgId: "", role, apiKeyId: null };
  if (!allows(person)) return "no";
  return allows({ ...person, apiKeyId: "key" }) ? "yes" : "in person";
}

function keyCellOf({ allows, scopes }: Permission): string {
  const open = permissionRoles.some((role) => allows({ userId: "", orgId: "", role, apiKeyId: "key" }));
  return open ? describeNeed(scopes) : "none";
}

const domainOf = (action: string): string => action.split(".")[0] ?? action;
