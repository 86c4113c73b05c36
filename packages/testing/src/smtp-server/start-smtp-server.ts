import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire. */
export type ReceivedMail = { from: string; to: string[]; data: string };

/** A mail server that speaks the real protocol and keeps what it gets. */
export type SmtpServer = {
  url: string;
  mails: ReceivedMail[];
  /** What it answers to a recipient from now on; null accepts. */
  refuse: (answer: { code: number; message: string } | null) => void;
  close: () => Promise<void>;
};

/** For tests: starts a mail server on a free port of this machine. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: ReceivedMail[] = [];
  let refusal: { code: number; message: string } | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      if (!refusal) return done();
      done(Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      const to = envelope.rcptTo.map(({ address }) => address);
      const keep = async () => {
        mails.push({ from, to, data: await text(stream) });
        done();
      };
      void keep();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (answer) => void (refusal = answer),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
