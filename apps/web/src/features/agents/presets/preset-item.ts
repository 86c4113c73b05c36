import type { PresetSummary } from "@guildhall/api/client";

export type PresetItem = PresetSummary;

/** What a preset is drawn by, as an agent that begins as it will be. */
export function presetFace({ name, gradient }: Pick<PresetItem, "name" | "gradient">): { name: string; color: string } {
  return { name, color: gradient?.split(" ")[0] ?? "#7c3aed" };
}

/** The background of a preset's card. */
export function presetBackground({ gradient }: Pick<PresetItem, "gradient">): string {
  const [from = "#7c3aed", to = from] = gradient?.split(" ") ?? [];
  return `linear-gradient(120deg, ${from}33, ${to}33)`;
}
