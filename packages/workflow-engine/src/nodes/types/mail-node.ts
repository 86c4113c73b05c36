import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { template } from "../fields.ts";

export const mailNode = defineNode({
  type: "mail",
  title: "Mail",
  summary: "Sends a mail, to one or several addresses; each gets it once.",
  group: "actions",
  icon: "mail",
  config: z.object({
    to: template("To", { most: 4000, least: 1 }).meta({ placeholder: "kim@example.org, robin@example.org" }),
    subject: template("Subject", { most: 300, least: 1 }),
    text: template("Text").default("").meta({ placeholder: "What comes in" }),
    ...policyField,
  }),
  outputs: () => outputOf("object"),
});
