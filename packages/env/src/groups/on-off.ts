import { z } from "zod";

/** `1`, `true`, `yes`, `on` or `0`, `false`, `no`, `off`. */
export const onOff = z.stringbool({ truthy: ["1", "true", "yes", "on"], falsy: ["0", "false", "no", "off"] });
