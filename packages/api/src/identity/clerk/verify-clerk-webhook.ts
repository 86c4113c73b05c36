import { verifyWebhook } from "@clerk/backend/webhooks";
import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { type ClerkMessage, clerkEnvelope } from "./clerk-message.ts";

const messageId = z.string().min(1).max(255);

/**
 * What a webhook says, when one of its signatures is by our secret and it was sent within five minutes; the signature is
 * over id, time and body, so neither can be changed. Throws `webhooks-closed`, `bad-signature` or `not-understood`.
 */
export async function verifyClerkWebhook(signingSecret: string | undefined, request: Request): Promise<ClerkMessage> {
  if (!signingSecret) throw closed();
  const { headers } = request;
  const event = await verifyWebhook(request, { signingSecret }).catch((cause: unknown) => {
    throw badSignature(cause);
  });
  const read = clerkEnvelope.safeParse(event);
  const id = messageId.safeParse(headers.get("svix-id"));
  if (!read.success || !id.success) throw notUnderstood();
  const { type, timestamp, data } = read.data;
  // Older instances send no time of the event; then that of the sending stands for it.
  const at = timestamp ?? Number(headers.get("svix-timestamp")) * 1000;
  return { id: id.data, type, happenedAt: new Date(at), data };
}

const closed = () =>
  new AppError({
    code: "not-found",
    reason: "webhooks-closed",
    userMessage: "This Guildhall takes no webhooks of Clerk: CLERK_WEBHOOK_SIGNING_SECRET is not set.",
  });

const badSignature = (cause: unknown) =>
  new AppError({
    code: "unauthenticated",
    reason: "bad-signature",
    userMessage: "The signature is not right, or the message is more than five minutes old.",
    cause,
  });

const notUnderstood = () =>
  new AppError({
    code: "bad-input",
    reason: "not-understood",
    userMessage: "This is signed, but it is no event of Clerk.",
  });
