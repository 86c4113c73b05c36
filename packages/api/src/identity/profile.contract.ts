import { profileRow, userRow } from "@guildhall/db/rows";
import {
  emergencyContact,
  gitIntegration,
  personalGoal,
  postalAddress,
  record,
  typedJson,
  typedText,
} from "@guildhall/kernel";
import { z } from "zod";

const { shape } = profileRow;
const goals = z.array(personalGoal).max(50);
const gitIntegrations = z.array(gitIntegration).max(20);

/** What a person tells about themselves. */
export const profileView = z.object({
  ...userRow.pick({ name: true, email: true, username: true }).shape,
  ...profileRow.pick({
    firstName: true,
    lastName: true,
    displayName: true,
    phone: true,
    alternatePhone: true,
    jobTitle: true,
    company: true,
    department: true,
    workPhone: true,
    workEmail: true,
    preferredContact: true,
    bio: true,
    website: true,
    linkedin: true,
    twitter: true,
    github: true,
  }).shape,
  dateOfBirth: z.iso.date().nullable(),
  address: postalAddress.nullable(),
  workAddress: postalAddress.nullable(),
  emergencyContact: emergencyContact.nullable(),
  goals,
  gitIntegrations,
  workStyle: record,
  productivity: record,
  interviewInsights: record,
  projectPreferences: record,
  codeStyle: record,
});
export type ProfileView = z.infer<typeof profileView>;

/** Text that may be missing; empty means none. */
const line = (limits: z.ZodNullable<z.ZodString>) =>
  typedText(limits.unwrap())
    .transform((text) => text || null)
    .nullable()
    .optional();

const webAddress = z.url({ protocol: /^https?$/, error: "must be an address such as https://example.org" }).max(2000);
const notEarlierThan = "1800-01-01";
const dateOfBirth = z.iso
  .date()
  .refine(
    (date) => date >= notEarlierThan && date <= new Date().toISOString().slice(0, 10),
    "must be a day in the past",
  );

/** A change of any part of one's profile: what is left out stays, `null` or empty text takes away. */
export const updateProfileInput = z.object({
  name: typedText(userRow.shape.name).optional(),
  firstName: line(shape.firstName),
  lastName: line(shape.lastName),
  displayName: line(shape.displayName),
  dateOfBirth: dateOfBirth.nullable().optional(),
  phone: line(shape.phone),
  alternatePhone: line(shape.alternatePhone),
  address: typedJson(postalAddress).nullable().optional(),
  jobTitle: line(shape.jobTitle),
  company: line(shape.company),
  department: line(shape.department),
  workPhone: line(shape.workPhone),
  workEmail: z
    .union([z.literal(""), typedText(z.email("must be an e-mail address").max(320))])
    .transform((text) => text || null)
    .nullable()
    .optional(),
  workAddress: typedJson(postalAddress).nullable().optional(),
  preferredContact: shape.preferredContact.optional(),
  emergencyContact: typedJson(emergencyContact).nullable().optional(),
  bio: typedText(shape.bio).optional(),
  website: z
    .union([z.literal(""), typedText(webAddress)])
    .transform((text) => text || null)
    .nullable()
    .optional(),
  linkedin: line(shape.linkedin),
  twitter: line(shape.twitter),
  github: line(shape.github),
  goals: typedJson(goals).optional(),
  gitIntegrations: typedJson(gitIntegrations).optional(),
  workStyle: typedJson(record).optional(),
  productivity: typedJson(record).optional(),
  interviewInsights: typedJson(record).optional(),
  projectPreferences: typedJson(record).optional(),
  codeStyle: typedJson(record).optional(),
});
export type UpdateProfileInput = z.infer<typeof updateProfileInput>;
