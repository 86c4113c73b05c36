import type { Services } from "../../ground/services.ts";
import { type Visitor, trustDevice } from "../devices/trust-device.ts";
import { readCode } from "../second-factor/read-code.ts";
import { spendCode } from "../second-factor/spend-code.ts";
import { challengeIdentifier, passwordFirst, readChallenge } from "./challenge.ts";

/** The second step of somebody whose password was right. */
export type SecondStep = {
  /** What their browser shows of the first step. */
  token: string | null;
  code: string;
  /** Where they are, when the browser is to be trusted. */
  trust: Visitor | null;
};

/**
 * Takes the code that stands between a right password and a session, once: code and step are used up together, and of two
 * who come with the same, one is let in. Answers who it is, and the device when it is trusted from now on.
 */
export async function passSecondFactor(
  services: Pick<Services, "database" | "vault">,
  { token, code, trust }: SecondStep,
): Promise<{ userId: string; device: { id: string; token: string } | null }> {
  const { prisma } = services.database;
  const userId = await readChallenge(prisma, token);
  const given = await readCode(services, userId, code);
  return prisma.$transaction(async (tx) => {
    const identifier = challengeIdentifier(token ?? "");
    const { count } = await tx.verification.deleteMany({ where: { identifier } });
    if (count === 0) throw passwordFirst();
    await spendCode(tx, userId, given);
    return { userId, device: trust && (await trustDevice(tx, userId, trust)) };
  });
}
