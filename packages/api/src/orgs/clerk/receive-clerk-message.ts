import type { Services } from "../../ground/services.ts";
import type { ClerkMessage } from "../../identity/index.ts";
import { isGoneAtClerk } from "./is-gone-at-clerk.ts";
import { isOvertaken } from "./is-overtaken.ts";
import { keepClerkMessage } from "./keep-clerk-message.ts";
import { lockAtClerk } from "./lock-at-clerk.ts";
import { notThere } from "./not-there.ts";
import { readClerkMessage } from "./read-clerk-message.ts";

/** What became of a message: it changed something, it came before, something newer was known, or it is about nothing of ours. */
export type ClerkOutcome = "applied" | "seen" | "overtaken" | "ignored";

/**
 * Takes in a webhook of Clerk: checked, each once, in whatever order they come. The message and what it changes are one
 * transaction, so what fails is sent again and found undone.
 */
export async function receiveClerkMessage(
  services: Pick<Services, "clerk" | "database" | "publicUrl">,
  request: Request,
): Promise<ClerkOutcome> {
  if (!services.clerk) throw notThere();
  const message: ClerkMessage = await services.clerk.readWebhook(request);
  const read = readClerkMessage(message);
  if (!read) return "ignored";
  const { change, locks, apply, kept } = read;
  return services.database.prisma.$transaction(async (tx) => {
    await lockAtClerk(tx, ...locks);
    const isOver = await isOvertaken(tx, change);
    // Whoever and whatever is gone stays gone, also in messages about their places.
    const isGone = await isGoneAtClerk(tx, locks);
    if (!(await keepClerkMessage(tx, message, change, isGone ? {} : kept))) return "seen";
    if (isOver || isGone) return "overtaken";
    await apply(tx, services);
    return "applied";
  });
}
