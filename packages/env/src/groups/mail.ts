import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const smtpUrl = envVariable(z.url({ protocol: /^smtps?$/, hostname: /.+/ }).optional(), {
  name: "SMTP_URL",
  about: "The mail server that sends mails, such as smtps://user:password@mail.example.org.",
  rule: "an smtp:// or smtps:// address",
  otherwise: "mails lie in the outbox, which the settings show",
  secret: true,
});

const from = envVariable(z.string().trim().min(3).max(320).default("Guildhall <guildhall@localhost>"), {
  name: "MAIL_FROM",
  about: "Who mails come from, such as Guildhall <guildhall@example.org>.",
  rule: "an e-mail address, with a name before it if you like",
  otherwise: "`Guildhall <guildhall@localhost>`",
});

/** The mail. */
export const mailEnv = envGroup("Mail", { smtpUrl, from });
