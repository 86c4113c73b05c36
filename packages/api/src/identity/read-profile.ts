import { type Prisma, readJson } from "@guildhall/db";
import { notFound } from "@guildhall/kernel";
import type { PersonContext } from "../ground/principal.ts";
import type { ProfileView } from "./profile.contract.ts";
import { profileSelect } from "./profile.select.ts";

type Stored = Prisma.ProfileGetPayload<{ select: typeof profileSelect }>;

/** What the person told about themselves; empty where they told nothing. */
export async function readProfile({ services, user }: PersonContext): Promise<ProfileView> {
  const person = await services.database.prisma.user.findUnique({
    where: { id: user.id },
    select: { name: true, email: true, username: true, profile: { select: profileSelect } },
  });
  if (!person) throw notFound("user");
  const { profile, ...account } = person;
  return { ...account, ...(profile ? viewOf(profile) : nothing) };
}

const nothing = {
  firstName: null,
  lastName: null,
  displayName: null,
  dateOfBirth: null,
  phone: null,
  alternatePhone: null,
  address: null,
  jobTitle: null,
  company: null,
  department: null,
  workPhone: null,
  workEmail: null,
  workAddress: null,
  preferredContact: null,
  emergencyContact: null,
  bio: "",
  website: null,
  linkedin: null,
  twitter: null,
  github: null,
  goals: [],
  gitIntegrations: [],
  workStyle: {},
  productivity: {},
  interviewInsights: {},
  projectPreferences: {},
  codeStyle: {},
} satisfies Omit<ProfileView, "name" | "email" | "username">;

function viewOf(stored: Stored): Omit<ProfileView, "name" | "email" | "username"> {
  const { dateOfBirth, address, workAddress, emergencyContact } = stored;
  return {
    ...stored,
    dateOfBirth: dateOfBirth && dateOfBirth.toISOString().slice(0, 10),
    address: address === null ? null : readJson("Profile.address", address),
    workAddress: workAddress === null ? null : readJson("Profile.workAddress", workAddress),
    emergencyContact: emergencyContact === null ? null : readJson("Profile.emergencyContact", emergencyContact),
    goals: readJson("Profile.goals", stored.goals),
    gitIntegrations: readJson("Profile.gitIntegrations", stored.gitIntegrations),
    workStyle: readJson("Profile.workStyle", stored.workStyle),
    productivity: readJson("Profile.productivity", stored.productivity),
    interviewInsights: readJson("Profile.interviewInsights", stored.interviewInsights),
    projectPreferences: readJson("Profile.projectPreferences", stored.projectPreferences),
    codeStyle: readJson("Profile.codeStyle", stored.codeStyle),
  };
}
