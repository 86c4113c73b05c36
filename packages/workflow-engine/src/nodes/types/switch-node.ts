import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { expression } from "../fields.ts";

export const switchCase = z.object({
  name: z
    .string()
    .min(1)
    .max(60)
    .regex(/^(?!error$|otherwise$)/, "is taken")
    .meta({ title: "Way" }),
  when: expression("When"),
});

const switchOutput = z.object({ way: z.string() });

export const switchNode = defineNode({
  type: "switch",
  title: "Switch",
  summary: "The first of several ways whose expression is true.",
  group: "logic",
  icon: "route",
  config: z.object({ cases: z.array(switchCase).min(1).max(40).meta({ title: "Ways" }) }),
  raw: ["cases"],
  outputs: ({ cases = [] }) => [
    ...cases.map(({ name }) => ({ name, title: name, type: "any" as const })),
    { name: "otherwise", title: "Otherwise", type: "any" },
  ],
  portOf: (output) => switchOutput.safeParse(output).data?.way ?? "otherwise",
});
