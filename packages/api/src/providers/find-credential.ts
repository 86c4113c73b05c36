import type { OrgTransaction } from "@guildhall/db";
import { notFound } from "@guildhall/kernel";
import { notAllowed } from "../ground/not-allowed.ts";
import type { Principal } from "../ground/principal.ts";
import { visibleTo } from "./credentials.select.ts";
import { mayKeep } from "./providers.policy.ts";

/** The credential that somebody wants to change; refused when they don't know of it or may not change it. */
export async function findCredential(tx: OrgTransaction, principal: Principal, id: string) {
  const found = await tx.credential.findFirst({
    where: { id, ...visibleTo(principal) },
    select: { id: true, label: true, kind: true, ownerId: true, secretId: true, refreshSecretId: true },
  });
  if (!found) throw notFound("credential");
  if (!mayKeep(principal, found)) throw notAllowed();
  return found;
}
