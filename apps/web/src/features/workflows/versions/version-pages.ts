import type { Api } from "../../../api/create-api.ts";

/** The pages of the versions of a workflow, the newest first. */
export const versionPages = (api: Api, id: string) =>
  api.workflows.versions.infiniteQueryOptions({ id, limit: 50 }, { getNextPageParam: (page) => page.nextCursor });
