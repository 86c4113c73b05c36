import { z } from "zod";
import { requestsPerSecond } from "../measure/requests-per-second.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const rounds = 5;

/** What it costs to find out who asks. */
export const auth: Benchmark = {
  name: "auth",
  about: "requests a second of ops.signUp.look as somebody with a session, or with an API key, beside nobody",
  run: () => withGuildhall([], measure),
};

async function measure({ guildhall }: Stage): Promise<Figure[]> {
  const ways = {
    nobody: {},
    session: { cookie: await signIn(guildhall) },
    key: { authorization: `Bearer ${guildhall.owner.apiKey}` },
  };
  const found = { nobody: [0], session: [0], key: [0] };
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) Object.assign(found, { nobody: [], session: [], key: [] });
    for (const way of ["nobody", "session", "key"] as const) {
      found[way].push(await requestsPerSecond(`${guildhall.url}/api/trpc/ops.signUp.look`, ways[way], '"mode"'));
    }
  }
  const baseline = spreadOf(found.nobody).p50;
  const figure = (name: string, values: number[]): Figure => {
    return { name, value: spreadOf(values).p50, unit: "/s", baseline, goal: "≥ 0.7 ×" };
  };
  return [
    figure("requests a second with a session, p50", found.session),
    figure("requests a second with an API key, p50", found.key),
  ];
}

async function signIn({ url, owner }: Stage["guildhall"]): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: owner.email, password: owner.password }),
  });
  const cookie = response.headers.getSetCookie().map((line) => line.split(";")[0]);
  await response.text();
  const headers = { cookie: cookie.join("; ") };
  const status = await (await fetch(`${url}/api/trpc/identity.status`, { headers })).json();
  signedIn.parse(status);
  return headers.cookie;
}

const signedIn = z.object({ result: z.object({ data: z.object({ signedIn: z.literal(true) }) }) });
