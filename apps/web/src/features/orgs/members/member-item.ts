import type { MemberView } from "@guildhall/api/client";

/** A member as it comes over the wire. */
export type MemberItem = Pick<MemberView, "id" | "role" | "user"> & { createdAt: string };
export type MemberRole = MemberView["role"];
