import { owners, type Sweep } from "./case.ts";

export const sweepOrgs: Sweep = () =>
  Promise.resolve({
    // There is no demo here, which owners are told.
    "orgs.removeDemo": { input: () => undefined, stranger: "conflict", roles: { ...owners, owner: "conflict" } },
  });
