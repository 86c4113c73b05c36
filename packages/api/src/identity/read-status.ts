import type { Services } from "../ground/services.ts";
import type { SignedInUser } from "../ground/principal.ts";
import type { IdentityStatus } from "./identity.contract.ts";

/** What the first page has to know: whether to make the first account, to sign in, or to go on. */
export async function readStatus({ database, clerk }: Services, user: SignedInUser | null): Promise<IdentityStatus> {
  const signsIn = clerk ? "clerk" : "guildhall";
  if (user || clerk) return { needsOwner: false, signedIn: user !== null, signsIn };
  const somebody = await database.prisma.user.findFirst({ select: { id: true } });
  return { needsOwner: !somebody, signedIn: false, signsIn };
}
