import { notFound } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";

const select = { id: true, key: true, category: true, name: true, description: true } as const;

/** The prompt with this key; throws when there is none. */
export async function requirePrompt({ services }: { services: Pick<Services, "database"> }, key: string) {
  const prompt = await services.database.prisma.systemPrompt.findFirst({ where: { key, isActive: true }, select });
  if (!prompt) throw notFound("prompt");
  return prompt;
}
