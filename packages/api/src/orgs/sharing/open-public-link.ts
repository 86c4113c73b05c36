import { forOrganization, type OrgDb } from "@guildhall/db/organization";
import { AppError } from "@guildhall/kernel";
import { hashLinkToken } from "../../ground/link-token.ts";
import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import type { LinkKind } from "./sharing.contract.ts";

/** A visitor of a public page: from where they come, and the value in its address. */
export type Visit = { token: string; address: string | null };

/** What a public link opens, with the database as its organization may see it. */
export type OpenedLink = { kind: LinkKind; id: string; db: OrgDb };

const limit = { most: 240, windowMs: 15 * 60 * 1000 };

const find = `
  update "PublicLink" set "lastUsedAt" = now()
  where "tokenHash" = $1 and "revokedAt" is null and ("expiresAt" is null or "expiresAt" > now())
  returning "orgId", "agentId", "workflowId", "conversationId", "projectId"`;

type Found = Record<"agentId" | "workflowId" | "conversationId" | "projectId", string | null> & { orgId: string };

/** Opens a public link. One that was ended, that is over, or that never was, are the same to whoever has it. */
export async function openPublicLink({ database }: Services, { token, address }: Visit): Promise<OpenedLink> {
  if (!(await takeAttempt(database.pool, `share:${address ?? "unknown"}`, limit))) throw tooManyTries();
  const values = [hashLinkToken(token)];
  const { rows } = await database.pool.query<Found>({ name: "open-public-link", text: find, values });
  const [found] = rows;
  const opened = found && objectOf(found);
  if (!opened) throw linkOver();
  return { ...opened, db: forOrganization(database.prisma, found.orgId) };
}

function objectOf({ agentId, workflowId, conversationId, projectId }: Found): Omit<OpenedLink, "db"> | null {
  if (agentId !== null) return { kind: "agent", id: agentId };
  if (workflowId !== null) return { kind: "workflow", id: workflowId };
  if (conversationId !== null) return { kind: "conversation", id: conversationId };
  return projectId === null ? null : { kind: "project", id: projectId };
}

/** The error for a public link that opens nothing, whatever the reason. */
export const linkOver = () =>
  new AppError({
    code: "not-found",
    reason: "link-over",
    userMessage: "This link opens nothing any more. Ask whoever gave it to you for a new one.",
  });
