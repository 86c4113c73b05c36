import { forOrganization, type OrgDb } from "@guildhall/db";
import type { ApiKeyScope, Role } from "@guildhall/db/rows";
import type { Services } from "./services.ts";

/** Somebody who is signed in, whichever way; an operator looks after the whole installation. */
export type SignedInUser = {
  id: string;
  name: string;
  email: string;
  isOperator: boolean;
  /** The browser in which they are signed in; null when a program acts for them. */
  sessionId: string | null;
};

/** What a verb gets that concerns a person wherever they act; with `principal` when they act in an organization. */
export type PersonContext = { services: Services; user: SignedInUser; principal: Principal | null };

/** Somebody acting in one organization; verbs and policies know nothing else of who asks. */
export type Principal = {
  userId: string;
  orgId: string;
  role: Role;
  /** The API key by which they act, when it is a program. */
  apiKeyId: string | null;
  /** What that key is for; one without scopes is for nothing. */
  scopes?: readonly ApiKeyScope[];
};

/** What a verb gets: who asks, and the database as their organization may see it. */
export type OrgContext = { principal: Principal; db: OrgDb; services: Services };

export function orgContext(services: Services, principal: Principal): OrgContext {
  return { services, principal, db: forOrganization(services.database.prisma, principal.orgId) };
}
