import { readJson } from "@guildhall/db/shapes";
import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { fillPrompt } from "./fill-prompt.ts";
import { requirePrompt } from "./require-prompt.ts";

type Wish = { key: string; values: Record<string, string>; runId?: string };

/**
 * The words that a model is told for a prompt: the person's own where they have some, else the factory's, with the
 * values filled in. The use is written down; figures of the prompt follow from it and from what becomes of the run.
 */
export async function tellPrompt(context: OrgContext, { key, values, runId }: Wish): Promise<string> {
  const { db, principal, services } = context;
  const { orgId, userId } = principal;
  const { id: promptId } = await requirePrompt(context, key);
  const orderBy = { version: "desc" } as const;
  const own = await db.promptOverrideVersion.findFirst({
    where: { override: { promptId, userId, isActive: true } },
    orderBy,
    select: { id: true, text: true, variables: true },
  });
  const { prisma } = services.database;
  const words = own ?? (await prisma.systemPromptVersion.findFirstOrThrow({ where: { promptId }, orderBy }));
  await db.promptUse.create({
    data: { id: newId("promptUse"), orgId, promptId, userId, runId: runId ?? null, overrideVersionId: own?.id ?? null },
  });
  return fillPrompt(words.text, readJson("SystemPromptVersion.variables", words.variables), values);
}
