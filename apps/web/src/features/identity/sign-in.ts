import { z } from "zod";
import { post } from "./post.ts";

/** How a step of signing in ended: inside, before the question for a code, or with words for the person. */
export type SignedIn = { at: "inside" } | { at: "code" } | { at: "refused"; problem: string; again: boolean };

const refused = (problem: string, again = false): SignedIn => ({ at: "refused", problem, again });
const asked = z.object({ secondFactor: z.literal(true) });
const described = z.object({ code: z.string(), message: z.string() });

/** Signs in with e-mail and password; whoever has a second factor is asked for a code then. */
export async function signIn(credentials: { email: string; password: string }): Promise<SignedIn> {
  const { status, body } = await post("/api/auth/sign-in/email", credentials);
  if (status === 200) return asked.safeParse(body).success ? { at: "code" } : { at: "inside" };
  if (status === 401) return refused("The e-mail address or the password is not right.");
  return refused(describe(status, "Guildhall does not accept this. Check the e-mail address and the password."));
}

/** The second step: a code of the app, or a backup code. */
export async function showCode(step: { code: string; trustDevice: boolean }): Promise<SignedIn> {
  const { status, body } = await post("/api/auth/sign-in/second-factor", step);
  if (status === 200) return { at: "inside" };
  const words = described.safeParse(body).data;
  // The first step is over: there is nothing to try again here.
  if (status === 401) return refused(words?.message ?? "Begin again with your e-mail address and password.", true);
  if (status === 429 && words?.code === "too-many-tries") return refused(words.message);
  return refused(describe(status, "This code is not right, or was used already. Wait for the next one in your app."));
}

function describe(status: number, otherwise: string): string {
  if (status === 429) return "There were too many tries. Wait a minute, then try again.";
  if (status >= 400 && status < 500) return otherwise;
  return "Guildhall does not answer. Check that it is running, then try again.";
}
