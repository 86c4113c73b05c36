import type { PasskeyView } from "@guildhall/api/client";

/** A passkey as it comes over the wire. */
export type PasskeyItem = Pick<PasskeyView, "id" | "name"> & { createdAt: string; lastUsedAt: string | null };
