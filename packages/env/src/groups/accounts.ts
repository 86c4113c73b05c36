import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const signUp = envVariable(z.enum(["closed", "approval", "open"]).optional(), {
  name: "GUILDHALL_SIGN_UP",
  about:
    "Who may make an account: only who is invited (`closed`), everybody whom somebody approves (`approval`), or everybody (`open`). It wins over the setting.",
  rule: "closed, approval or open",
  otherwise: "the system settings say it; there it is `closed` at first",
});

/** How people come to have an account. */
export const accountsEnv = envGroup("Accounts", { signUp });
