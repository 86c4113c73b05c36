import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import type { Benchmark, Figure } from "../measure/result.ts";
import { requestsPerSecond } from "../measure/requests-per-second.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const rounds = 5;
const signedIn = '"signedIn":true';

/** What tRPC, the policy and the parsing of input and output cost over a bare route with the same one statement. */
export const requests: Benchmark = {
  name: "requests",
  about: "requests a second of identity.status with an API key beside a bare Hono route that finds the key, 16 at once",
  run: () => withGuildhall([], measure),
};

async function measure({ guildhall, databaseUrl }: Stage): Promise<Figure[]> {
  const bare = await startBare(databaseUrl);
  try {
    const headers = { authorization: `Bearer ${guildhall.owner.apiKey}` };
    const ours: number[] = [];
    const theirs: number[] = [];
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      const b = await requestsPerSecond(`${bare.baseUrl}/status`, headers, signedIn);
      const a = await requestsPerSecond(`${guildhall.url}/api/trpc/identity.status`, headers, signedIn);
      if (round > 0) [ours, theirs].forEach((list, i) => list.push(i === 0 ? a : b));
    }
    const [a, b] = [spreadOf(ours), spreadOf(theirs)];
    return [{ name: "requests a second, p50", value: a.p50, unit: "/s", baseline: b.p50, goal: "≥ 0.6 ×" }];
  } finally {
    bare.stop();
  }
}

async function startBare(databaseUrl: string): Promise<{ baseUrl: string; stop: () => void }> {
  const file = join(import.meta.dirname, "../bare/main.ts");
  const child = spawn(process.execPath, [file, databaseUrl], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data: Buffer) => resolve(data.toString())),
  );
  const { baseUrl } = z.object({ baseUrl: z.url() }).parse(JSON.parse(line));
  return { baseUrl, stop: () => void child.kill("SIGKILL") };
}
