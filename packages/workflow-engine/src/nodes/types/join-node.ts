import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";

export const joinNode = defineNode({
  type: "join",
  title: "Join",
  summary: "Waits until every way that leads here has come or has ended, and puts what they brought together by name.",
  group: "logic",
  icon: "git-merge",
  config: z.object({}),
  outputs: () => outputOf("object"),
});
