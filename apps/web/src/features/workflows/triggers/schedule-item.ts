import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** A schedule as the wire brings it. */
export type ScheduleItem = inferOutput<Api["schedules"]["list"]>["items"][number];
