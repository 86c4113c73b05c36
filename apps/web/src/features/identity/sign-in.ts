import { z } from "zod";
import { post } from "./post.ts";

/** How a step of signing in ended: inside, before the question for a code, or with words for the person. */
export type SignedIn = { at: "inside" } | { at: "code" } | Refused;
type Refused = {
  at: "refused";
  problem: string;
  /** Whether to begin again with the password. */
  again: boolean;
  /** Whether the account waits until its address is confirmed. */
  unconfirmed?: boolean;
};

const refused = (problem: string, { again = false, unconfirmed = false } = {}): Refused => ({
  at: "refused",
  problem,
  again,
  unconfirmed,
});
const closed = new Set(["account-suspended", "account-pending", "address-unconfirmed"]);
const asked = z.object({ secondFactor: z.literal(true) });
const described = z.object({ code: z.string(), message: z.string() });

/** Signs in with password and e-mail address or username; whoever has a second factor is asked for a code then. */
export async function signIn(credentials: { email: string; password: string }): Promise<SignedIn> {
  const { status, body } = await post("/api/auth/sign-in/email", credentials);
  if (status === 200) return asked.safeParse(body).success ? { at: "code" } : { at: "inside" };
  if (status === 401) return refused("The e-mail address or the password is not right.");
  return (
    closedAccount(body) ??
    refused(describe(status, "Guildhall does not accept this. Check the e-mail address and the password."))
  );
}

/** The second step: a code of the app, or a backup code. */
export async function showCode(step: { code: string; trustDevice: boolean }): Promise<SignedIn> {
  const { status, body } = await post("/api/auth/sign-in/second-factor", step);
  if (status === 200) return { at: "inside" };
  const words = described.safeParse(body).data;
  // The first step is over: there is nothing to try again here.
  if (status === 401)
    return refused(words?.message ?? "Begin again with your e-mail address and password.", { again: true });
  if (status === 429 && words?.code === "too-many-tries") return refused(words.message);
  const shut = closedAccount(body);
  if (shut) return shut;
  return refused(describe(status, "This code is not right, or was used already. Wait for the next one in your app."));
}

/** Why the door is shut for who has shown that the account is theirs. */
function closedAccount(body: unknown): Refused | null {
  const { code = "", message = "" } = described.safeParse(body).data ?? {};
  return closed.has(code) ? refused(message, { again: true, unconfirmed: code === "address-unconfirmed" }) : null;
}

function describe(status: number, otherwise: string): string {
  if (status === 429) return "There were too many tries. Wait a minute, then try again.";
  if (status >= 400 && status < 500) return otherwise;
  return "Guildhall does not answer. Check that it is running, then try again.";
}
