import type { ProfileAnswers } from "./profile-answers.ts";

type Answer = Exclude<keyof ProfileAnswers, "preferredContact">;
type ProfileField = {
  name: Answer;
  label: string;
  type?: "email" | "tel" | "url" | "date";
  autoComplete?: string;
  placeholder?: string;
  /** Several lines, up to so many characters. */
  limit?: number;
};

/** What is asked in each part of the form. */
export const profileSections = {
  you: [
    { name: "name", label: "Name", autoComplete: "name" },
    { name: "displayName", label: "What others call you", autoComplete: "nickname" },
    { name: "firstName", label: "First name", autoComplete: "given-name" },
    { name: "lastName", label: "Last name", autoComplete: "family-name" },
    { name: "dateOfBirth", label: "Date of birth", type: "date", autoComplete: "bday" },
    { name: "bio", label: "About you", limit: 4000 },
  ],
  contact: [
    { name: "phone", label: "Phone", type: "tel", autoComplete: "tel" },
    { name: "alternatePhone", label: "Another phone", type: "tel" },
    { name: "address", label: "Address", limit: 1500, placeholder: "12 St James’s Square\nCity: London" },
  ],
  emergency: [
    { name: "emergencyName", label: "Name of whom to call" },
    { name: "emergencyRelationship", label: "Who they are to you" },
    { name: "emergencyPhone", label: "Their phone", type: "tel" },
    { name: "emergencyEmail", label: "Their e-mail", type: "email" },
  ],
  work: [
    { name: "jobTitle", label: "Job title", autoComplete: "organization-title" },
    { name: "company", label: "Company", autoComplete: "organization" },
    { name: "department", label: "Department" },
    { name: "workPhone", label: "Phone at work", type: "tel" },
    { name: "workEmail", label: "E-mail at work", type: "email" },
    { name: "workAddress", label: "Address at work", limit: 1500 },
  ],
  elsewhere: [
    { name: "website", label: "Website", type: "url", placeholder: "https://example.org" },
    { name: "linkedin", label: "LinkedIn" },
    { name: "twitter", label: "Twitter" },
    { name: "github", label: "GitHub" },
  ],
  manner: [
    { name: "workStyle", label: "How you like to work", limit: 8000, placeholder: "Meetings: only in the morning" },
    { name: "productivity", label: "When work goes well", limit: 8000, placeholder: "Best hours: 9 to 12" },
    {
      name: "projectPreferences",
      label: "What projects are set up with",
      limit: 8000,
      placeholder: "Language: TypeScript",
    },
    { name: "codeStyle", label: "How code is written for you", limit: 8000, placeholder: "Indent: 2 spaces" },
    { name: "interviewInsights", label: "What interviews brought to light", limit: 8000 },
  ],
} as const satisfies Record<string, readonly ProfileField[]>;

export type ProfileSectionField = ProfileField;
