import { createHash } from "node:crypto";
import { idPrefixes } from "@guildhall/kernel";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

type FollowUp = { conversationId: string; userId: string; text: string };

/** The id of the task that a person makes of a follow-up: the same however often they do. It sorts by the conversation's time. */
export function followUpTaskId({ conversationId, userId, text }: FollowUp): string {
  const words = text.replace(/\s+/g, " ").trim().toLowerCase();
  const digest = createHash("sha256").update(`${conversationId}:${userId}:${words}`).digest();
  const rest = Array.from(digest.subarray(0, 16), (byte) => alphabet.charAt(byte & 31)).join("");
  return `${idPrefixes.task}_${conversationId.slice(4, 14)}${rest}`;
}
