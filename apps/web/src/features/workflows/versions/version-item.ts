import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** A version as the list of versions shows it, as the wire brings it. */
export type VersionItem = inferOutput<Api["workflows"]["versions"]>["items"][number];
/** Two versions and what makes the one the other. */
export type Comparison = inferOutput<Api["workflows"]["compare"]>;
export type ChangedNode = Comparison["nodes"][number];
