import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { textOf } from "../expression/text-of.ts";
import { mailNode } from "../nodes/types/mail-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { text } from "./settings.ts";

/** Addresses as a list, or as text between commas. */
const addresses = z.union([z.array(z.string()), text.transform((it) => it.split(","))]);

export const mailRunner = defineRunner(
  mailNode,
  z.object({ to: addresses, subject: text, text }),
  async (mail, context) => {
    const to = mail.to.map((address) => address.trim()).filter((address) => address !== "");
    if (to.length === 0) throw nobody();
    const sent = { to, subject: mail.subject, text: mail.text || textOf(context.incoming) };
    return { output: await context.capabilities.sendMail(sent, context) };
  },
);

const nobody = () =>
  new AppError({ code: "bad-input", reason: "no-recipient", userMessage: "There is nobody to send the mail to." });
