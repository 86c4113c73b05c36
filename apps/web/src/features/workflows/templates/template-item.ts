import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** A ready-made workflow, as the wire brings it. */
export type TemplateItem = inferOutput<Api["workflows"]["templates"]>["items"][number];
