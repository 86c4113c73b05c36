import type { Role } from "@guildhall/db/rows";
import type { TestMember } from "../create-organization-with.ts";

/** What somebody gets who calls a procedure with ids of another person's objects. */
export type Outcome = "ok" | "forbidden" | "not-found" | "conflict" | "bad-input";

/** How one procedure keeps to its organization. */
export type Case = {
  /** A right input of this caller, with ids of the owner's objects; made anew for each call, so that what is deleted can be deleted again. */
  input: (caller: TestMember) => unknown;
  /** What a person of another organization gets; `own` is an answer that tells of nothing but their own. */
  stranger: "not-found" | "own" | "conflict" | "forbidden";
  /** What other people of the same organization get, by role: `nobodyElse` for what is the owner's alone. */
  roles: Record<Role, Outcome>;
};

/** Makes objects of the owner and says, for each procedure of one module, who may do what with them. */
export type Sweep = (owner: TestMember) => Promise<Record<string, Case>>;

export const everybody = { owner: "ok", admin: "ok", member: "ok", viewer: "ok" } as const;
export const notViewers = { ...everybody, viewer: "forbidden" } as const;
export const admins = { ...notViewers, member: "forbidden" } as const;
export const owners = { ...admins, admin: "forbidden" } as const;
export const nobodyElse = { owner: "not-found", admin: "not-found", member: "not-found", viewer: "not-found" } as const;
export const nobodyElseNotViewers = { ...nobodyElse, viewer: "forbidden" } as const;
