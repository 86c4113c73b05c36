import type { AgentPreset } from "@guildhall/db/rows";

type Words = "key" | "name" | "description" | "icon" | "gradient" | "category" | "tags" | "who" | "rules" | "tricks";

/** A preset as it comes with Guildhall; its place in the list is its place in the file. */
export type FactoryPreset = Pick<AgentPreset, Words> &
  Partial<Pick<AgentPreset, "kind" | "temperature" | "isFeatured">>;
