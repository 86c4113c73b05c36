import { pageOf } from "@guildhall/kernel";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { getPreset } from "./get-preset.ts";
import { listPresets } from "./list-presets.ts";
import { listPresetsInput, presetFacets, presetKeyInput, presetSummary, presetView } from "./presets.contract.ts";
import { readPresetFacets } from "./read-preset-facets.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const presetsRouter = router({
  list: may("list-presets")
    .meta(rest("GET /presets", "List presets"))
    .input(listPresetsInput)
    .output(pageOf(presetSummary))
    .query(({ ctx, input }) => listPresets(ctx, input)),
  get: may("get-preset")
    .meta(rest("GET /presets/{key}", "Read a preset"))
    .input(presetKeyInput)
    .output(presetView)
    .query(({ ctx, input }) => getPreset(ctx, input)),
  facets: may("list-presets")
    .meta(rest("GET /presets/facets", "List what the presets can be narrowed to"))
    .output(presetFacets)
    .query(({ ctx }) => readPresetFacets(ctx)),
});
