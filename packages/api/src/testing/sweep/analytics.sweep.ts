import { admins, everybody, type Sweep } from "./case.ts";

const input = () => ({ from: "2026-01-01", to: "2026-01-31" });

export const sweepAnalytics: Sweep = async () => ({
  "analytics.figures": { input, stranger: "own", roles: admins },
  "analytics.own": { input, stranger: "own", roles: everybody },
});
