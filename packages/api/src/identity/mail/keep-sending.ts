import type { Pool } from "@guildhall/db";
import type { Mailer } from "@guildhall/mail";
import type { Log } from "../../ground/services.ts";
import { sendDueMails } from "./send-due-mails.ts";

const pauseMs = 2000;

/** Sends what comes into the outbox, until the answer is called. */
export function keepSending({ pool, mailer, log }: { pool: Pool; mailer: Mailer; log: Log }): () => void {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const next = async () => {
    const taken = await sendDueMails(pool, mailer).catch((error: unknown) => {
      log.warn("mails could not be sent", { error });
      return 0;
    });
    if (!ended) timer = setTimeout(() => void next(), taken > 0 ? 0 : pauseMs).unref();
  };
  void next();
  return () => {
    ended = true;
    clearTimeout(timer);
    mailer.close();
  };
}
