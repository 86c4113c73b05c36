import type { Services } from "../ground/services.ts";
import type { SignedInUser } from "../ground/principal.ts";
import type { IdentityStatus } from "./identity.contract.ts";

/** What the first page has to know: whether to make the first account, to sign in, or to go on. */
export async function readStatus({ database }: Services, user: SignedInUser | null): Promise<IdentityStatus> {
  if (user) return { needsOwner: false, signedIn: true };
  const somebody = await database.prisma.user.findFirst({ select: { id: true } });
  return { needsOwner: !somebody, signedIn: false };
}
