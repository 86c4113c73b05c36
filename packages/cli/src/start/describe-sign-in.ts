import { z } from "zod";
import { askServer } from "./ask-server.ts";

const statusAnswer = z.object({ result: z.object({ data: z.object({ needsOwner: z.boolean() }) }) });

/** How to get in, in words: make the first account, sign in as the given owner, or sign in. */
export async function describeSignIn(
  origin: { host: string; port: number },
  adminEmail: string | undefined,
): Promise<string> {
  const answer = await askServer(origin, "/api/trpc/identity.status");
  const status = statusAnswer.safeParse(parse(answer?.body ?? ""));
  if (status.success && status.data.result.data.needsOwner) return "Open it to make the owner's account.";
  return adminEmail ? `Sign in as ${adminEmail}.` : "Sign in with your account.";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
