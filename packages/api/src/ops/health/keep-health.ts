import type { Services } from "../../ground/services.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import { recordHealth } from "./record-health.ts";

const minuteMs = 60_000;
/** Workers are started together with the server; they shall not be found missing. */
const firstLookMs = 15_000;

/** Records how the installation is, again and again, until the answer is called. Failures are logged and tried again. */
export function keepHealth(services: Services): () => void {
  let ended = false;
  const next = async () => {
    const everyMs = minuteMs * (await recordOnce(services));
    if (!ended) timer = setTimeout(() => void next(), everyMs).unref();
  };
  let timer = setTimeout(() => void next(), firstLookMs).unref();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

/** Answers in how many minutes to look again. */
async function recordOnce(services: Services): Promise<number> {
  try {
    const minutes = await readSystemSetting(services.database.prisma, "health.every-minutes");
    // A little less than the interval, or two servers that are a moment apart would skip every other look.
    await recordHealth(services, { unlessWithinMs: minutes * minuteMs * 0.8 });
    return minutes;
  } catch (error) {
    services.log.warn("how the installation is could not be recorded", { error });
    return 1;
  }
}
