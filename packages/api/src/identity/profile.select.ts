import type { Prisma } from "@guildhall/db";

export const profileSelect = {
  firstName: true,
  lastName: true,
  displayName: true,
  dateOfBirth: true,
  phone: true,
  alternatePhone: true,
  address: true,
  jobTitle: true,
  company: true,
  department: true,
  workPhone: true,
  workEmail: true,
  workAddress: true,
  preferredContact: true,
  emergencyContact: true,
  bio: true,
  website: true,
  linkedin: true,
  twitter: true,
  github: true,
  goals: true,
  workStyle: true,
  productivity: true,
  interviewInsights: true,
  projectPreferences: true,
  codeStyle: true,
  gitIntegrations: true,
} satisfies Prisma.ProfileSelect;

export const lookSelect = {
  theme: true,
  sidebarCollapsed: true,
  notificationsEnabled: true,
  timeZone: true,
  language: true,
  onboardedAt: true,
  toursDone: true,
} satisfies Prisma.UserSettingsSelect;

export const settingsSelect = {
  ...lookSelect,
  defaultProvider: true,
  webSearch: true,
  eventWeights: true,
  agentPreferences: true,
  extra: true,
} satisfies Prisma.UserSettingsSelect;
