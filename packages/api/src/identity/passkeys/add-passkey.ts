import { AppError, newId } from "@guildhall/kernel";
import { isUniqueViolation } from "../../ground/is-unique-violation.ts";
import type { PersonContext } from "../../ground/principal.ts";
import type { Services } from "../../ground/services.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { passkeyAddedMail } from "../mail/account-mails.ts";
import { queueAccountMail } from "../mail/queue-account-mail.ts";
import type { AddPasskeyInput, PasskeyView } from "../passkeys.contract.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { newPasskeyOf } from "./begin-passkey.ts";
import { takeChallenge } from "./keep-challenge.ts";
import { passkeySelect } from "./passkey-select.ts";
import { passkeyAlgorithms, relyingParty } from "./relying-party.ts";

/** Keeps the public part of a passkey that the person's device has made; from then on it signs in. */
export async function addPasskey(
  context: PersonContext,
  { name, registration }: AddPasskeyInput,
): Promise<PasskeyView> {
  refuseApiKeys(context);
  const { services, user } = context;
  const { prisma } = services.database;
  const challenge = await takeChallenge(prisma, newPasskeyOf(user.id));
  const { credential, credentialDeviceType, credentialBackedUp, aaguid } = await verify(
    services,
    registration,
    challenge,
  );
  return prisma.$transaction(async (tx) => {
    const data = {
      id: newId("passkey"),
      userId: user.id,
      name,
      credentialID: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString("base64"),
      counter: credential.counter,
      deviceType: credentialDeviceType,
      backedUp: credentialBackedUp,
      transports: registration.response.transports.join(",") || null,
      aaguid,
    };
    const created = await tx.passkey.create({ data, select: passkeySelect }).catch((error: unknown) => {
      throw isUniqueViolation(error, "Passkey_credentialID_key") ? notMade(error) : error;
    });
    await queueAccountMail(tx, { userId: user.id, address: user.email }, passkeyAddedMail(name, services.publicUrl));
    await writePersonAudit(tx, user.id, "identity.add-passkey", { type: "passkey", id: created.id }, { name });
    return created;
  });
}

async function verify({ publicUrl }: Services, response: AddPasskeyInput["registration"], expectedChallenge: string) {
  const { id, origin } = relyingParty(publicUrl);
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const answer = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    supportedAlgorithmIDs: passkeyAlgorithms,
  }).catch((error: unknown) => {
    throw notMade(error);
  });
  if (!answer.verified) throw notMade(null);
  return answer.registrationInfo;
}

const notMade = (cause: unknown) =>
  new AppError({
    code: "bad-input",
    reason: "passkey-not-made",
    userMessage: "What the device answered is no passkey for this Guildhall. Try again, or use another device.",
    cause,
  });
