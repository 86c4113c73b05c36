import { useApi } from "../../api/use-api.ts";
import type { Api } from "../../api/create-api.ts";

/** How credentials are read, page by page. */
export function credentialsQuery({ providers }: Api) {
  return providers.credentials.list.infiniteQueryOptions(
    { limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
  );
}

export function useCredentialsQuery() {
  return credentialsQuery(useApi());
}
