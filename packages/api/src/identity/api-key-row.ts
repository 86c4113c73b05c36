import { newId } from "@guildhall/kernel";
import { hashApiKey } from "./hash-api-key.ts";

/** How much of a key is kept in clear, to recognise it by. */
const hintLength = 9;

/** The row that stores a key, hashed, with which programs act for this person in this organization. */
export function apiKeyRow({ orgId, userId }: { orgId: string; userId: string }, key: string, name: string) {
  return { id: newId("apiKey"), orgId, userId, name, hash: hashApiKey(key), hint: key.slice(0, hintLength) };
}
