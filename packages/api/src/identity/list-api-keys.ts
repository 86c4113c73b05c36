import type { OrgContext } from "../ground/principal.ts";
import type { ApiKeyView } from "./identity.contract.ts";
import { apiKeySelect } from "./identity.select.ts";

/** More keys than a person can tell apart are not listed. */
const mostKeys = 200;

/** The person's own keys in this organization that still work, newest first. */
export function listApiKeys({ db, principal }: OrgContext): Promise<ApiKeyView[]> {
  return db.apiKey.findMany({
    where: {
      userId: principal.userId,
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
    },
    orderBy: { createdAt: "desc" },
    take: mostKeys,
    select: apiKeySelect,
  });
}
