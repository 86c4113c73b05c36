import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** An interview as the wire brings it. */
export type InterviewItem = inferOutput<Api["conversations"]["interview"]["get"]>;
export type FactItem = InterviewItem["facts"][number];
