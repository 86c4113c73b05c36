import { admins, owners, type Sweep } from "./case.ts";

export const sweepOrgs: Sweep = ({ user }) =>
  Promise.resolve({
    // There is no demo here, which owners are told.
    "orgs.removeDemo": { input: () => undefined, stranger: "conflict", roles: { ...owners, owner: "conflict" } },
    "orgs.audit.list": { input: () => ({ actorId: user.id, limit: 10 }), stranger: "own", roles: admins },
    "orgs.audit.choices": { input: () => undefined, stranger: "own", roles: admins },
  });
