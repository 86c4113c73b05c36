import { accountStatusValues } from "@guildhall/api/client";
import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { PeoplePage } from "../../../../features/ops/people/people-page.tsx";
import { peoplePages } from "../../../../features/ops/people/people-pages.ts";

const search = z.object({ status: accountStatusValues.optional().catch(undefined) });

export const Route = createFileRoute("/o/$org/settings/people")({
  validateSearch: (given) => search.parse(given),
  loaderDeps: ({ search: { status } }) => ({ status }),
  loader: ({ context: { queryClient, api }, deps: { status = "pending" } }) =>
    queryClient.ensureInfiniteQueryData(peoplePages(api, status)),
  component: PeoplePage,
});
