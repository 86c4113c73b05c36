import { passkeyAssertion, passkeyRequest } from "@guildhall/api/client";
import { z } from "zod";
import { post } from "../post.ts";
import type { SignedIn } from "../sign-in.ts";
import { describeRefusal } from "./describe-refusal.ts";

const described = z.object({ message: z.string() });

/** Signs in with a passkey that the device has; no e-mail address and no code is asked. */
export async function signInWithPasskey(): Promise<SignedIn> {
  const asked = await post("/api/auth/sign-in/passkey/ask", {});
  const request = passkeyRequest.safeParse(asked.body).data;
  if (!request) return refused(asked.status);
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(request);
    const credential = await navigator.credentials.get({ publicKey });
    if (!(credential instanceof PublicKeyCredential)) throw new Error("the device gave nothing");
    const assertion = passkeyAssertion.parse(credential.toJSON());
    const { status, body } = await post("/api/auth/sign-in/passkey", { assertion });
    return status === 200 ? { at: "inside" } : refused(status, described.safeParse(body).data?.message);
  } catch (error) {
    return { at: "refused", problem: describeRefusal(error), again: false };
  }
}

function refused(status: number, words?: string): SignedIn {
  const otherwise = "Guildhall does not answer. Check that it is running, then try again.";
  const problem = status === 429 ? "There were too many tries. Wait a minute, then try again." : (words ?? otherwise);
  return { at: "refused", problem, again: false };
}
