import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** A summary as the wire brings it. */
export type SummaryItem = NonNullable<inferOutput<Api["conversations"]["summary"]["get"]>["summary"]>;
