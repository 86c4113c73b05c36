import type { Prisma } from "@guildhall/db";
import type { Place } from "../ground/cursor.ts";
import type { AuditFilters } from "./audit.contract.ts";

/** The condition for entries that pass the filters and stand behind a place of the list, newest first. */
export function whereAudit(filters: AuditFilters, after: Place | null): Prisma.AuditEntryWhereInput {
  const { actorId, action, objectType, objectId, since, until, query } = filters;
  return {
    ...(actorId && { actorId }),
    ...(action && { action }),
    ...(objectType && { objectType }),
    ...(objectId && { objectId }),
    AND: [
      since ? { createdAt: { gte: since } } : {},
      until ? { createdAt: { lt: until } } : {},
      query ? withWords(query) : {},
      after ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] } : {},
    ],
  };
}

/** The names by which entries remember what an object was called. */
const naming = ["name", "title", "email", "slug"];

function withWords(query: string): Prisma.AuditEntryWhereInput {
  // In a search of the database `%` and `_` would stand for any character.
  const text = query.replace(/[\\%_]/g, "\\$&");
  const words = { contains: text, mode: "insensitive" as const };
  return {
    OR: [
      { action: words },
      { objectId: query },
      { objectType: words },
      { actor: { OR: [{ name: words }, { email: words }] } },
      ...naming.map((key) => ({ data: { path: [key], string_contains: text, mode: "insensitive" as const } })),
    ],
  };
}
