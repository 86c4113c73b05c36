import { createHash, randomBytes } from "node:crypto";

/** A new value for an address that nobody can guess. */
export const newWebhookToken = (): string => randomBytes(24).toString("base64url");

/** What is kept of it. */
export const hashWebhookToken = (token: string): string => createHash("sha256").update(token).digest("hex");
