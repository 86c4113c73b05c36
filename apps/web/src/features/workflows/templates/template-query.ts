import type { Api } from "../../../api/create-api.ts";
import type { TemplateSearch } from "./template-search.ts";

/** The templates that fit the address of the gallery. */
export const templateQuery = (api: Api, { q, category }: TemplateSearch = {}) =>
  api.workflows.templates.queryOptions(
    { ...(q && { query: q }), ...(category && { category }) },
    { staleTime: Number.POSITIVE_INFINITY },
  );
