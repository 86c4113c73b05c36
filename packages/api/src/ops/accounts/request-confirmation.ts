import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { queueConfirmation } from "./queue-confirmation.ts";

const perVisitor = { most: 10, windowMs: 15 * 60 * 1000 };
const perAccount = { most: 3, windowMs: 60 * 60 * 1000 };

/**
 * Sends the link that confirms an address once more, where one is waited for. Whoever asks is not told whether there is
 * such an account, neither in words nor by how long it takes.
 */
export async function requestConfirmation(
  services: Services,
  visitor: string | null,
  { email }: { email: string },
): Promise<void> {
  const { pool } = services.database;
  if (!(await takeAttempt(pool, `confirmation:${visitor ?? "unknown"}`, perVisitor))) throw tooManyTries();
  // Not waited for: an account that is there would take longer.
  void sendLink(services, email).catch((error: unknown) =>
    services.log.error("a link to confirm an address could not be made", { error }),
  );
}

async function sendLink({ database, publicUrl }: Services, email: string): Promise<void> {
  const { prisma, pool } = database;
  const waiting = await prisma.user.findFirst({
    where: { email, emailVerified: false, status: { not: "suspended" } },
    select: { id: true },
  });
  if (!waiting || !(await takeAttempt(pool, `confirmation-for:${waiting.id}`, perAccount))) return;
  await prisma.$transaction((tx) => queueConfirmation(tx, publicUrl, { id: waiting.id, email }));
}
