import type { inferInput, inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";

/** With whom an object is shared, as the wire brings it. */
export type Sharing = inferOutput<Api["sharing"]["get"]>;
/** What is shared: its kind and its id. */
export type SharedThing = inferInput<Api["sharing"]["get"]>;
export type PublicLink = Sharing["links"][number];
/** How lists show that an object is shared. */
export type SharingSign = inferOutput<Api["agents"]["list"]>["items"][number]["sharing"];
