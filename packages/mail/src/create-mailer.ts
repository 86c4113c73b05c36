import type { Transporter } from "nodemailer";
import { describeMailError } from "./describe-mail-error.ts";

/** A mail to one address. */
export type MailMessage = {
  /** The Message-ID without its brackets; the same for each attempt, so that who got it twice can see that. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
};

/** How a try ended: accepted by the mail server, refused for good, or not this time. */
export type MailOutcome = { sent: true } | { sent: false; again: boolean; error: string };

export type Mailer = {
  send: (message: MailMessage) => Promise<MailOutcome>;
  /** Rejects when the server can't be reached or refuses us. */
  verify: () => Promise<void>;
  close: () => void;
};

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A mailer for an address such as `smtps://user:password@mail.example.org`; `from` is who sends. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  let opened: Promise<Transporter> | undefined;
  const transport = () =>
    (opened ??= import("nodemailer").then(({ createTransport }) => createTransport({ ...timeouts, url: smtpUrl })));
  return {
    send: async ({ id, to, subject, text, html }) => {
      try {
        // An address as an object: nobody can put a second one, or a header, into it.
        const address = { name: "", address: to };
        const transporter = await transport();
        await transporter.sendMail({ messageId: `<${id}>`, from, to: address, subject, text, ...(html && { html }) });
        return { sent: true };
      } catch (error) {
        return { sent: false, ...describeMailError(error) };
      }
    },
    verify: async () => {
      await (await transport()).verify();
    },
    close: () =>
      void opened?.then(
        (transporter) => transporter.close(),
        () => undefined,
      ),
  };
}
