import { z } from "zod";

const line = z.string().max(300);

/** Where somebody lives or works. */
export const postalAddress = z.object({
  lines: z.array(line).max(5),
  postalCode: line.exactOptional(),
  city: line.exactOptional(),
  region: line.exactOptional(),
  country: line.exactOptional(),
});
export type PostalAddress = z.infer<typeof postalAddress>;

/** Whom to call when something has happened. */
export const emergencyContact = z.object({
  name: line,
  relationship: line.exactOptional(),
  phone: line.exactOptional(),
  email: line.exactOptional(),
});
export type EmergencyContact = z.infer<typeof emergencyContact>;

/** Something that a person wants to reach. */
export const personalGoal = z.object({
  title: line,
  description: z.string().max(4000).exactOptional(),
  until: z.iso.date().exactOptional(),
  isReached: z.boolean().default(false),
});
export type PersonalGoal = z.infer<typeof personalGoal>;

/** An account at a host of repositories; its token is a credential. */
export const gitIntegration = z.object({
  host: line,
  userName: line,
  repositories: z.array(line).max(200).default([]),
  credentialId: z.string().exactOptional(),
});
export type GitIntegration = z.infer<typeof gitIntegration>;

/** How much each category of events counts, from 0 to 10. */
export const eventWeights = z.record(z.string().max(80), z.number().min(0).max(10));
export type EventWeights = z.infer<typeof eventWeights>;
