import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** A project in a list, and with all that is known of it, as the wire brings them. */
export type ProjectItem = inferOutput<Api["projects"]["list"]>["items"][number];
export type ProjectDetail = inferOutput<Api["projects"]["get"]>;
