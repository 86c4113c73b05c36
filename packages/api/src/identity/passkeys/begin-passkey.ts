import type { PersonContext } from "../../ground/principal.ts";
import { type PasskeyCreation, passkeyCreation } from "../passkeys.contract.ts";
import { checkPassword } from "../security/check-password.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { challengeMs, keepChallenge } from "./keep-challenge.ts";
import { passkeyAlgorithms, relyingParty } from "./relying-party.ts";

/** Has a passkey made by the person's device: one that is found without a name, and that asks who holds the device. */
export async function beginPasskey(
  context: PersonContext,
  { password }: { password: string },
): Promise<PasskeyCreation> {
  refuseApiKeys(context);
  await checkPassword(context, password, "password");
  const { services, user } = context;
  const { prisma } = services.database;
  const known = await prisma.passkey.findMany({ where: { userId: user.id }, select: { credentialID: true } });
  const { id, name } = relyingParty(services.publicUrl);
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: new TextEncoder().encode(user.id),
    userName: user.email,
    userDisplayName: user.name,
    timeout: challengeMs,
    attestationType: "none",
    supportedAlgorithmIDs: passkeyAlgorithms,
    excludeCredentials: known.map(({ credentialID }) => ({ id: credentialID })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepChallenge(prisma, newPasskeyOf(user.id), options.challenge);
  return passkeyCreation.parse(options);
}

/** The name under which it is kept what a new passkey of this person has to sign. */
export const newPasskeyOf = (userId: string) => `new-passkey:${userId}`;
