import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { overridePrompt } from "./override-prompt.ts";
import type { PromptView } from "./prompts.contract.ts";
import { requirePrompt } from "./require-prompt.ts";

/** Lets earlier words of the person hold again, as their newest version. */
export async function restorePrompt(
  context: OrgContext,
  { key, version }: { key: string; version: number },
): Promise<PromptView> {
  const { id: promptId } = await requirePrompt(context, key);
  const wanted = await context.db.promptOverrideVersion.findFirst({
    where: { version, override: { promptId, userId: context.principal.userId } },
    select: { text: true },
  });
  if (!wanted) throw notFound("version");
  return overridePrompt(context, { key, text: wanted.text });
}
