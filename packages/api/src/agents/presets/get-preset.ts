import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { PresetView } from "./presets.contract.ts";
import { presetSelect } from "./presets.select.ts";

/** One preset by its key, with all that an agent begins with. */
export async function getPreset({ services }: OrgContext, { key }: { key: string }): Promise<PresetView> {
  const preset = await services.database.prisma.agentPreset.findFirst({
    where: { key, isActive: true },
    select: presetSelect,
  });
  if (!preset) throw notFound("preset");
  return preset;
}
