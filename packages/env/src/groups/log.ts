import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const level = envVariable(z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"), {
  name: "LOG_LEVEL",
  about: "How much is logged.",
  rule: "one of fatal, error, warn, info, debug, trace, silent",
  otherwise: "`info`",
});

const format = envVariable(z.enum(["json", "pretty"]).default("json"), {
  name: "LOG_FORMAT",
  about: "Log lines for programs (`json`) or for people (`pretty`).",
  rule: "json or pretty",
  otherwise: "`pretty` under `npm start` in a terminal, else `json`",
});

/** The log. */
export const logEnv = envGroup("Log", { level, format });
