import { envGroup, envVariable } from "../env-variable.ts";
import { onOff } from "./on-off.ts";

const enabled = envVariable(onOff.optional(), {
  name: "GUILDHALL_DEMO",
  about: "Whether an empty database gets a demo organization, which one click takes away again.",
  rule: "1 or 0",
  otherwise: "`1` with the embedded database, `0` with `DATABASE_URL`",
});

/** The demo organization. */
export const demoEnv = envGroup("Demo", { enabled });
