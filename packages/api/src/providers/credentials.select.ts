import type { Prisma } from "@guildhall/db";
import type { Principal } from "../ground/principal.ts";
import type { CredentialView } from "./credentials.contract.ts";

export const credentialSelect = {
  id: true,
  service: true,
  label: true,
  kind: true,
  hint: true,
  isActive: true,
  testError: true,
  accessExpiresAt: true,
  externalEmail: true,
  lastUsedAt: true,
  createdAt: true,
  ownerId: true,
  _count: { select: { providers: true, tools: true, mcpServers: true, knowledgeSources: true, calendars: true } },
} satisfies Prisma.CredentialSelect;

type Row = Prisma.CredentialGetPayload<{ select: typeof credentialSelect }>;

/** The row as this person may see it; `workflows` says how many workflows name each credential. */
export function viewCredential(
  { ownerId, _count, hint, ...row }: Row,
  { role }: Principal,
  workflows: ReadonlyMap<string, number> = new Map(),
): CredentialView {
  const mayKnow = ownerId !== null || role === "owner" || role === "admin";
  return {
    ...row,
    hint: mayKnow ? hint : "",
    personal: ownerId !== null,
    usedBy: { ..._count, workflows: workflows.get(row.id) ?? 0 },
  };
}

/** Those that somebody may know of: the organization's and their own. */
export function visibleTo({ userId }: Principal) {
  return { OR: [{ ownerId: null }, { ownerId: userId }] };
}
