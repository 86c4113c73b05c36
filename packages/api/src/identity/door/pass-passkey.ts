import { AppError } from "@guildhall/kernel";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import type { Services } from "../../ground/services.ts";
import { challengeMs, keepChallenge, takeChallenge } from "../passkeys/keep-challenge.ts";
import { relyingParty } from "../passkeys/relying-party.ts";
import { type PasskeyAssertion, type PasskeyRequest, passkeyRequest } from "../passkeys.contract.ts";

type Doors = Pick<Services, "database" | "publicUrl">;

const identifierOf = (token: string) => `passkey:${hashLinkToken(token)}`;

/** Asks the device of a stranger for one of its passkeys; `token` is how their browser shows what was asked. */
export async function askForPasskey({
  database,
  publicUrl,
}: Doors): Promise<{ token: string; request: PasskeyRequest }> {
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  const rpID = relyingParty(publicUrl).id;
  const options = await generateAuthenticationOptions({ rpID, timeout: challengeMs, userVerification: "required" });
  const token = newLinkToken();
  await keepChallenge(database.prisma, identifierOf(token), options.challenge);
  return { token, request: passkeyRequest.parse(options) };
}

/**
 * Answers whose passkey has signed what was asked, once. The device has looked who holds it, so no code is asked besides.
 * Throws `passkey-refused`, and `passkey-too-late`.
 */
export async function passPasskey(
  { database, publicUrl }: Doors,
  { token, assertion }: { token: string | null; assertion: PasskeyAssertion },
): Promise<string> {
  const { prisma } = database;
  const expectedChallenge = await takeChallenge(prisma, identifierOf(token ?? ""));
  const passkey = await prisma.passkey.findUnique({ where: { credentialID: assertion.id } });
  if (!passkey) throw refused(null);
  const { id, origin } = relyingParty(publicUrl);
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: assertion,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialID,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64")),
      counter: passkey.counter,
    },
  }).catch((error: unknown) => {
    throw refused(error);
  });
  // Two answers with one counter, or a lower one, come from a copy of the key: the second finds another counter here.
  const { count } = await prisma.passkey.updateMany({
    where: { id: passkey.id, counter: passkey.counter },
    data: { counter: authenticationInfo.newCounter, lastUsedAt: new Date() },
  });
  if (!verified || count === 0) throw refused(null);
  return passkey.userId;
}

const refused = (cause: unknown) =>
  new AppError({
    code: "unauthenticated",
    reason: "passkey-refused",
    userMessage: "This passkey is not known here, or not any longer. Sign in with your password.",
    cause,
  });
