import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const email = envVariable(z.email().optional(), {
  name: "GUILDHALL_ADMIN_EMAIL",
  about: "On the first boot, the owner with this e-mail address is made. Needs `GUILDHALL_ADMIN_PASSWORD` too.",
  rule: "an e-mail address",
  otherwise: "the first visitor makes the owner",
});

const password = envVariable(z.string().min(8).max(128).optional(), {
  name: "GUILDHALL_ADMIN_PASSWORD",
  about: "The password of that owner. It is used once; a password changed later stays changed.",
  rule: "8 to 128 characters long",
  otherwise: "no owner is made on boot",
  secret: true,
});

const apiKey = envVariable(
  z
    .string()
    .regex(/^gh_[A-Za-z0-9_-]{24,}$/)
    .optional(),
  {
    name: "GUILDHALL_ADMIN_API_KEY",
    about: "An API key for that owner, so that a machine can set Guildhall up without a browser.",
    rule: "`gh_` and at least 24 letters, digits, `_` or `-`",
    otherwise: "keys are made in the settings",
    secret: true,
  },
);

/** The owner who is made on the first boot. */
export const adminEnv = envGroup("First owner", { email, password, apiKey }).superRefine((admin, context) => {
  const asked = admin.email ?? admin.password ?? admin.apiKey;
  if (asked === undefined || (admin.email && admin.password)) return;
  const missing = admin.email ? "GUILDHALL_ADMIN_PASSWORD" : "GUILDHALL_ADMIN_EMAIL";
  context.addIssue({ code: "custom", message: `${missing} must be set too, to make the first owner.` });
});
