import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const hostOrRange = z.union([z.hostname(), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

const allowPrivate = envVariable(
  z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter((entry) => entry !== ""))
    .pipe(z.array(hostOrRange)),
  {
    name: "GUILDHALL_ALLOW_PRIVATE_URLS",
    about:
      "Services on this machine or its network that people may enter the address of, such as a model server. Everything else that is private is refused.",
    rule: "hosts and ranges of addresses, with commas between them: `llm.local, 10.1.0.0/16`",
    otherwise: "only addresses in the open internet",
  },
);

/** What may be reached from here. */
export const networkEnv = envGroup("Network", { allowPrivate });
