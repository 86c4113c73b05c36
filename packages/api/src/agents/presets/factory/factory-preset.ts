import type { agentPresetRow } from "@guildhall/db/rows";
import type { z } from "zod";

type Row = z.infer<typeof agentPresetRow>;
type Words = "key" | "name" | "description" | "icon" | "gradient" | "category" | "tags" | "who" | "rules" | "tricks";

/** A preset as it comes with Guildhall; its place in the list is its place in the file. */
export type FactoryPreset = Pick<Row, Words> & Partial<Pick<Row, "kind" | "temperature" | "isFeatured">>;
