import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { takesText } from "./takes-text.ts";
import { policyField } from "../policy.ts";
import { template } from "../fields.ts";

export const mailNode = defineNode({
  type: "mail",
  title: "Mail",
  summary: "Sends a mail; with no mail server it lies in the outbox.",
  group: "actions",
  icon: "mail",
  config: z.object({
    to: template("To", { most: 4000, least: 1 }).meta({ placeholder: "ada@example.org, or a list" }),
    subject: template("Subject", { most: 300, least: 1 }),
    text: template("Text").default("").meta({ placeholder: "What comes in" }),
    ...policyField,
  }),
  inputs: ({ text }) => takesText(text),
  outputs: () => outputOf("object"),
});
