import type { UpdateProfileInput } from "@guildhall/api/client";
import { z } from "zod";
import { readRecord, writeRecord } from "./record-lines.ts";
import { readAddress, writeAddress } from "./address-lines.ts";

const line = (most: number) => z.string().max(most);
const orEmpty = <Schema extends z.ZodType<string>>(schema: Schema) => z.union([z.literal(""), schema]);

/** The profile as a form of texts; each is what its field shows. */
export const profileAnswers = z.object({
  name: z.string().trim().min(1).max(120),
  displayName: line(120),
  firstName: line(120),
  lastName: line(120),
  dateOfBirth: orEmpty(z.iso.date()),
  bio: line(4000),
  phone: line(40),
  alternatePhone: line(40),
  address: line(1500),
  preferredContact: z.enum(["", "email", "phone", "work_email", "work_phone", "chat"]),
  emergencyName: line(300),
  emergencyRelationship: line(300),
  emergencyPhone: line(300),
  emergencyEmail: line(300),
  jobTitle: line(120),
  company: line(120),
  department: line(120),
  workPhone: line(40),
  workEmail: orEmpty(z.email("Write an e-mail address, such as ada@example.org")),
  workAddress: line(1500),
  website: orEmpty(z.url({ protocol: /^https?$/, error: "Write an address, such as https://example.org" })),
  linkedin: line(200),
  twitter: line(200),
  github: line(200),
  workStyle: line(8000),
  productivity: line(8000),
  projectPreferences: line(8000),
  codeStyle: line(8000),
  interviewInsights: line(8000),
});
export type ProfileAnswers = z.infer<typeof profileAnswers>;

type Stored = { [Key in keyof UpdateProfileInput]-?: Exclude<UpdateProfileInput[Key], undefined> };
type Told = Omit<Stored, "goals" | "gitIntegrations">;

/** What the form shows of a stored profile. */
export function answersOf({ emergencyContact: contact, ...profile }: Told): ProfileAnswers {
  const text = (value: string | null) => value ?? "";
  return {
    name: profile.name,
    displayName: text(profile.displayName),
    firstName: text(profile.firstName),
    lastName: text(profile.lastName),
    dateOfBirth: text(profile.dateOfBirth),
    bio: profile.bio,
    phone: text(profile.phone),
    alternatePhone: text(profile.alternatePhone),
    address: writeAddress(profile.address),
    preferredContact: profile.preferredContact ?? "",
    emergencyName: contact?.name ?? "",
    emergencyRelationship: contact?.relationship ?? "",
    emergencyPhone: contact?.phone ?? "",
    emergencyEmail: contact?.email ?? "",
    jobTitle: text(profile.jobTitle),
    company: text(profile.company),
    department: text(profile.department),
    workPhone: text(profile.workPhone),
    workEmail: text(profile.workEmail),
    workAddress: writeAddress(profile.workAddress),
    website: text(profile.website),
    linkedin: text(profile.linkedin),
    twitter: text(profile.twitter),
    github: text(profile.github),
    workStyle: writeRecord(profile.workStyle),
    productivity: writeRecord(profile.productivity),
    projectPreferences: writeRecord(profile.projectPreferences),
    codeStyle: writeRecord(profile.codeStyle),
    interviewInsights: writeRecord(profile.interviewInsights),
  };
}

/** The change that the form asks for. */
export function changeOf(answers: ProfileAnswers): UpdateProfileInput {
  const { emergencyName, emergencyRelationship, emergencyPhone, emergencyEmail, ...plain } = answers;
  const contact = { relationship: emergencyRelationship, phone: emergencyPhone, email: emergencyEmail };
  const told = Object.entries(contact).filter(([, value]) => value.trim());
  return {
    ...plain,
    dateOfBirth: plain.dateOfBirth || null,
    preferredContact: plain.preferredContact || null,
    address: readAddress(plain.address),
    workAddress: readAddress(plain.workAddress),
    emergencyContact:
      emergencyName.trim() || told.length > 0 ? { name: emergencyName, ...Object.fromEntries(told) } : null,
    workStyle: readRecord(plain.workStyle),
    productivity: readRecord(plain.productivity),
    projectPreferences: readRecord(plain.projectPreferences),
    codeStyle: readRecord(plain.codeStyle),
    interviewInsights: readRecord(plain.interviewInsights),
  };
}
