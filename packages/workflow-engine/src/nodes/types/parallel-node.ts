import { z } from "zod";
import { defineNode } from "../node-type.ts";

export const parallelNode = defineNode({
  type: "parallel",
  title: "Parallel",
  summary: "All ways that begin here are gone at the same time.",
  group: "logic",
  icon: "git-fork",
  config: z.object({}),
});
