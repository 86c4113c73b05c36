import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { template } from "../fields.ts";

/** What an approval gives to the steps after it. */
export const approvalOutput = z.object({
  decision: z.enum(["approved", "rejected", "expired"]),
  comment: z.string(),
  /** The data as the person left it. */
  data: z.json(),
  decidedById: z.string().nullable(),
});

export const approvalNode = defineNode({
  type: "approval",
  title: "Approval",
  summary: "A person looks at it and says whether, and with which changes, it goes on.",
  group: "people",
  icon: "user-check",
  config: z.object({
    title: template("Question", { most: 200, least: 1 }),
    message: template("What is to be decided").default(""),
    data: z.json().optional().meta({ title: "What may be changed", template: true }),
    /** One person by their id; otherwise anybody with the role. */
    assigneeId: z.string().max(64).optional().meta({ title: "Who", choose: "member" }),
    role: z.enum(["owner", "admin", "member"]).default("member").meta({ title: "Or anybody who is at least" }),
    /** Who is asked by name gets a mail, and is reminded so often while the question is open. */
    remindAfterMs: z.int().min(60_000).max(2_592_000_000).optional().meta({ title: "Remind after", unit: "ms" }),
    reminders: z.int().min(1).max(20).default(3).meta({ title: "How many reminders" }),
    timeoutMs: z.int().min(1000).max(31_536_000_000).optional().meta({ title: "Given up after", unit: "ms" }),
    /** Where the run goes on when nobody decides in time. */
    onTimeout: z.enum(["rejected", "expired", "approved"]).default("rejected").meta({ title: "Then it counts as" }),
  }),
  outputs: () => [
    { name: "approved", title: "Approved", type: "any" },
    { name: "rejected", title: "Rejected", type: "any" },
    { name: "expired", title: "Nobody decided", type: "any" },
  ],
  portOf: (output) => approvalOutput.safeParse(output).data?.decision ?? "rejected",
});
