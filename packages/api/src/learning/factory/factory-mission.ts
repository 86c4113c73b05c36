import type { missionRow } from "@guildhall/db/rows";
import type { MissionStep } from "@guildhall/kernel";
import type { z } from "zod";

type Row = z.infer<typeof missionRow>;

/** A mission as it comes with Guildhall; its place in the list is its place in the file. */
export type FactoryMission = Pick<Row, "id" | "name" | "description" | "category" | "difficulty" | "icon"> & {
  minutes: number;
  /** The missions that have to be done before. */
  prerequisites: string[];
  outcomes: string[];
  steps: MissionStep[];
  usesCanvas?: boolean;
  nodeTypes?: string[];
};
