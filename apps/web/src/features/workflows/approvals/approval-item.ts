import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** An approval as the wire brings it. */
export type ApprovalItem = inferOutput<Api["approvals"]["list"]>["items"][number];
