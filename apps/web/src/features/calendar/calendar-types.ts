import type { inferInput, inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../api/create-api.ts";

/** Calendars and events, as the wire brings them. */
export type CalendarItem = inferOutput<Api["calendars"]["list"]>["items"][number];
export type Occurrence = inferOutput<Api["events"]["list"]>["items"][number];
export type EventDetails = inferOutput<Api["events"]["get"]>;
export type ImportPreview = inferOutput<Api["calendars"]["previewImport"]>;
export type EventChange = inferInput<Api["events"]["update"]>;
