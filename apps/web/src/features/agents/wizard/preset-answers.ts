import { presetFace } from "../presets/preset-item.ts";
import { agentColors } from "../agent-colors.ts";
import { type AgentAnswers, blankAnswers } from "./agent-answers.ts";

type Preset = Omit<AgentAnswers, "color"> & { gradient: string | null };

/** The answers that a preset begins with; blank ones without a preset. */
export function presetAnswers(preset: Preset | null): AgentAnswers {
  if (!preset) return blankAnswers;
  const { name, description, icon, who, rules, tricks } = preset;
  const { color } = presetFace(preset);
  const known = agentColors.some(({ value }) => value === color);
  return { name, description, icon, color: known ? color : blankAnswers.color, who, rules, tricks };
}
