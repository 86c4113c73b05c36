import type { Sharing, SharedThing } from "./sharing-item.ts";

/** What each level lets people do, by kind of object. */
export const levelChoices = [
  { value: "view", label: "May look" },
  { value: "use", label: "May use it" },
  { value: "edit", label: "May change it" },
] as const;

/** Who finds an object without being named. */
export const visibilityChoices = [
  { value: "private", label: "Only people named here" },
  { value: "organization", label: "Everybody in the organization" },
  { value: "hidden", label: "Everybody, but no list shows it" },
] as const satisfies readonly { value: Sharing["visibility"]; label: string }[];

/** For how long a public link opens something. */
export const expiryChoices = [
  { value: "", label: "Until it is ended" },
  { value: "1", label: "For a day" },
  { value: "7", label: "For a week" },
  { value: "30", label: "For 30 days" },
] as const;

/** What the levels mean for an object of this kind, in a sentence. */
export const levelHelp: Record<SharedThing["kind"], string> = {
  agent: "Looking shows how it is made; using is talking to it.",
  workflow: "Looking shows its steps and runs; using is running it.",
  conversation: "Looking is reading along; using is saying something in it, for which the agent must be shared too.",
  project: "Looking shows its tasks; using is adding and changing tasks.",
  calendar: "Looking shows its events; only who may change it writes events.",
};
