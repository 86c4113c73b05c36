import { systemSettingRow, userRow } from "@guildhall/db/rows";
import { jsonValue, typedJson } from "@guildhall/kernel";
import { z } from "zod";

/** A setting of the installation that is stored, unless the environment gives it. */
export type SystemSettingDefinition = {
  title: string;
  /** What it does, in a sentence or two. */
  about: string;
  schema: z.ZodType<number> | z.ZodType<string> | z.ZodType<boolean>;
  /** What holds while nobody has set it. */
  otherwise: number | string | boolean;
  /** The variable of the environment that wins over what is stored. */
  variable?: string;
  /** What there is to choose from, when it is text of a few. */
  choices?: readonly { value: string; label: string }[];
};

/** Who may make an account by themselves. */
export const signUpMode = z.enum(["closed", "approval", "open"], "must be closed, approval or open");
export type SignUpMode = z.infer<typeof signUpMode>;

/** Every setting of the installation, by its key. */
export const systemSettings = {
  "accounts.sign-up": {
    title: "Who may make an account",
    about: "Who signs up confirms their e-mail address first. Invitations work in each case.",
    schema: signUpMode,
    otherwise: "closed",
    variable: "GUILDHALL_SIGN_UP",
    choices: [
      { value: "closed", label: "Only who is invited" },
      { value: "approval", label: "Everybody, after approval" },
      { value: "open", label: "Everybody" },
    ],
  },
  "organizations.deletion-days": {
    title: "Delete organizations after … days",
    about: "For so long an owner can take it back. A change holds for what is asked for from then on.",
    schema: z.int().min(1).max(90),
    otherwise: 14,
  },
  "health.every-minutes": {
    title: "Look after health every … minutes",
    about: "How often Guildhall looks at its parts and writes down how they are.",
    schema: z.int().min(1).max(5),
    otherwise: 1,
  },
  "health.keep-days": {
    title: "Keep the history of health for … days",
    about: "Older results are taken away.",
    schema: z.int().min(1).max(90),
    otherwise: 7,
  },
} as const satisfies Record<string, SystemSettingDefinition>;

export type SystemSettingKey = keyof typeof systemSettings;
export type SystemSettingValue<Key extends SystemSettingKey> = z.infer<(typeof systemSettings)[Key]["schema"]>;

const settingValue = z.union([z.number(), z.string(), z.boolean()]);

/** A setting as it is now. */
export const systemSettingView = z.object({
  key: z.string(),
  title: z.string(),
  about: z.string(),
  /** What holds now. */
  value: settingValue,
  otherwise: settingValue,
  from: z.enum(["environment", "stored", "default"]),
  variable: z.string().nullable(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).nullable(),
  changedAt: z.date().nullable(),
  changedBy: userRow.pick({ id: true, name: true }).nullable(),
});
export type SystemSettingView = z.infer<typeof systemSettingView>;

/** A variable that the server knows; the value of a secret is never told. */
export const environmentVariable = z.object({
  group: z.string(),
  name: z.string(),
  about: z.string(),
  otherwise: z.string(),
  isSet: z.boolean(),
  isSecret: z.boolean(),
  value: z.string().nullable(),
});

export const systemSettingsView = z.object({
  settings: z.array(systemSettingView),
  environment: z.array(environmentVariable),
});
export type SystemSettingsView = z.infer<typeof systemSettingsView>;

/** Sets one setting; null gives it back to its default. */
export const updateSystemSettingInput = z.object({
  key: systemSettingRow.shape.key.refine((key) => Object.hasOwn(systemSettings, key), "is no setting"),
  value: typedJson(jsonValue),
});
export type UpdateSystemSettingInput = z.infer<typeof updateSystemSettingInput>;
