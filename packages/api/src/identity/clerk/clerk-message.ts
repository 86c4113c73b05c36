import { z } from "zod";

/** What every webhook of Clerk has in common. */
export const clerkEnvelope = z.object({
  type: z.string().min(1).max(120),
  timestamp: z.number().positive().optional(),
  data: z.unknown(),
});

/** A webhook of Clerk whose signature is right. */
export type ClerkMessage = {
  /** The same for each delivery of one message. */
  id: string;
  type: string;
  happenedAt: Date;
  data: unknown;
};
