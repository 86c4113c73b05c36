import { AppError, jsonValue, type JsonValue } from "@guildhall/kernel";
import { z } from "zod";
import { textOf } from "../expression/text-of.ts";
import { mailNode } from "../nodes/types/mail-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { text } from "./settings.ts";

const mostRecipients = 20;
const mostLetters = 100_000;
const address = z.email().max(254);

export const mailRunner = defineRunner(
  mailNode,
  z.object({ to: jsonValue, subject: text, text }),
  async (given, context) => {
    const to = addressesIn(given.to);
    const subject = given.subject.replaceAll(/\s+/g, " ").trim().slice(0, 300);
    const body = given.text || textOf(context.incoming);
    if (body.length > mostLetters) throw wrong("text-too-long", "The mail is longer than 100,000 letters.");
    if (!subject) throw wrong("no-subject", "The mail has no subject.");
    await context.capabilities.sendMail({ to, subject, text: body }, context);
    return { output: { to, subject } };
  },
);

/** Addresses as a list, or as text with commas, semicolons or spaces between; each once. */
function addressesIn(value: JsonValue): string[] {
  const texts = Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[,;\s]+/);
  const written = texts.map((it) => it.trim().toLowerCase()).filter(Boolean);
  const to = [...new Set(written)];
  if (to.length === 0) throw wrong("no-address", "There is nobody to send the mail to.");
  if (to.length > mostRecipients)
    throw wrong("too-many-addresses", `A mail goes to ${mostRecipients} addresses at most.`);
  const bad = to.find((it) => !address.safeParse(it).success);
  if (bad !== undefined) throw wrong("not-an-address", `“${bad.slice(0, 100)}” is no e-mail address.`);
  return to;
}

const wrong = (reason: string, userMessage: string) => new AppError({ code: "bad-input", reason, userMessage });
