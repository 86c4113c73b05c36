import type { OrgContext } from "../../ground/principal.ts";
import { getPrompt } from "./get-prompt.ts";
import type { PromptView } from "./prompts.contract.ts";
import { requirePrompt } from "./require-prompt.ts";

/** Lets the factory's words hold again; the person's own stay as versions that can be restored. */
export async function resetPrompt(context: OrgContext, { key }: { key: string }): Promise<PromptView> {
  const { id: promptId } = await requirePrompt(context, key);
  await context.db.promptOverride.updateMany({
    where: { promptId, userId: context.principal.userId },
    data: { isActive: false },
  });
  return getPrompt(context, { key });
}
