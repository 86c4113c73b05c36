import { analysisPresets } from "./analysis-presets.ts";
import { businessPresets } from "./business-presets.ts";
import type { FactoryPreset } from "./factory-preset.ts";
import { officePresets } from "./office-presets.ts";
import { servicePresets } from "./service-presets.ts";

/** Every preset that comes with Guildhall, in the order in which the gallery shows them. */
export const factoryPresets: FactoryPreset[] = [
  ...servicePresets,
  ...officePresets,
  ...analysisPresets,
  ...businessPresets,
];
