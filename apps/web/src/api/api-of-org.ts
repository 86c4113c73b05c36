import { type Api, createApi } from "./create-api.ts";

const apis = new Map<string, Api>();

/** The one client of an organization. */
export function apiOfOrg(org: string): Api {
  const known = apis.get(org) ?? createApi(org);
  apis.set(org, known);
  return known;
}
