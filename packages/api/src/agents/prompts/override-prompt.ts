import { readJson } from "@guildhall/db/shapes";
import { AppError, newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { checkPrompt } from "./check-prompt.ts";
import { getPrompt } from "./get-prompt.ts";
import type { OverridePromptInput, PromptView } from "./prompts.contract.ts";
import { requirePrompt } from "./require-prompt.ts";

/** Gives the person words of their own for a prompt; earlier ones stay as versions. Refused when its variables are wrong. */
export async function overridePrompt(context: OrgContext, { key, text }: OverridePromptInput): Promise<PromptView> {
  const { db, principal, services } = context;
  const { orgId, userId } = principal;
  const { id: promptId } = await requirePrompt(context, key);
  const factory = await services.database.prisma.systemPromptVersion.findFirstOrThrow({
    where: { promptId },
    orderBy: { version: "desc" },
    select: { variables: true },
  });
  const variables = readJson("SystemPromptVersion.variables", factory.variables);
  const fault = checkPrompt(text, variables);
  if (fault) throw wrongVariables(fault);
  await db.$transaction(async (tx) => {
    const where = { orgId_userId_promptId: { orgId, userId, promptId } };
    const mine = { id: newId("promptOverride"), orgId, userId, promptId };
    const { id: overrideId } = await tx.promptOverride.upsert({ where, create: mine, update: { isActive: true } });
    // The row above is locked now, so no two versions get one number.
    const last = await tx.promptOverrideVersion.findFirst({ where: { overrideId }, orderBy: { version: "desc" } });
    if (last?.text === text) return;
    const version = (last?.version ?? 0) + 1;
    const id = newId("promptOverrideVersion");
    await tx.promptOverrideVersion.create({ data: { id, orgId, overrideId, version, text, variables } });
  });
  return getPrompt(context, { key });
}

const wrongVariables = (fault: string) =>
  new AppError({
    code: "bad-input",
    reason: "prompt-variables",
    userMessage: `The text ${fault}.`,
    fields: { text: fault },
  });
