import { readJson } from "@guildhall/db/shapes";
import type { OrgContext } from "../../ground/principal.ts";
import type { PromptVersion, PromptView } from "./prompts.contract.ts";
import { readPromptFigures } from "./read-prompt-figures.ts";
import { requirePrompt } from "./require-prompt.ts";

const mostFactoryVersions = 10;
const mostOwnVersions = 30;
const select = { version: true, text: true, variables: true, createdAt: true } as const;

/** One prompt: what the factory says, what the person says instead, and what came of it. */
export async function getPrompt(context: OrgContext, { key }: { key: string }): Promise<PromptView> {
  const { db, services, principal } = context;
  const { id: promptId, ...prompt } = await requirePrompt(context, key);
  const { prisma, pool } = services.database;
  const orderBy = { version: "desc" } as const;
  const [factory, override, figures] = await Promise.all([
    prisma.systemPromptVersion.findMany({ where: { promptId }, orderBy, take: mostFactoryVersions, select }),
    db.promptOverride.findFirst({
      where: { promptId, userId: principal.userId },
      select: { isActive: true, versions: { orderBy, take: mostOwnVersions, select } },
    }),
    readPromptFigures(pool, promptId, principal.orgId),
  ]);
  return {
    ...prompt,
    factory: factory.map(viewVersion),
    own: override?.versions.map(viewVersion) ?? [],
    isOverridden: override?.isActive ?? false,
    figures,
  };
}

function viewVersion({
  variables,
  ...version
}: Omit<PromptVersion, "variables"> & { variables: unknown }): PromptVersion {
  return { ...version, variables: readJson("SystemPromptVersion.variables", variables) };
}
