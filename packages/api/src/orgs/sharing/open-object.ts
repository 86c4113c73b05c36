import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireKept, requireToOpen } from "./require-shared.ts";
import { writeOpened } from "./shared-object.ts";
import type { OpenObjectInput } from "./sharing.contract.ts";

/** Opens an object to the whole organization at a level, or closes it again. Named people keep what they were given. */
export async function openObject(
  { db, principal }: OrgContext,
  { kind, id, visibility, level }: OpenObjectInput,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const before = await requireKept(tx, principal, { kind, id });
    if (before.isDefault && visibility !== "private") throw defaultStaysPrivate(kind);
    requireToOpen(principal, kind, before, visibility);
    await writeOpened[kind](tx, id, { visibility, orgLevel: level });
    const data = { from: before.visibility, to: visibility, levelBefore: before.orgLevel, level };
    await writeAudit(tx, principal, "sharing.open", { type: kind, id }, data);
  });
}

/** The error for opening what new things of one person go to. */
export const defaultStaysPrivate = (kind: string) =>
  new AppError({
    code: "conflict",
    reason: `default-${kind}-is-private`,
    userMessage: `Your default ${kind} is yours alone. Make another one to share.`,
  });
