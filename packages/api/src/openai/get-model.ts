import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { listModels } from "./list-models.ts";

/** One of the models that `listModels` gives, by its name. */
export async function getModel(context: OrgContext, id: string) {
  const { data } = await listModels(context);
  const found = data.find((model) => model.id === id);
  if (!found) throw noSuchModel(id);
  return found;
}

const noSuchModel = (id: string) =>
  new AppError({
    code: "not-found",
    reason: "model-not-found",
    userMessage: `There is no model "${id.slice(0, 200)}" in this organization. Ask GET /v1/models for the ones there are.`,
    fields: { model: "is not a model of this organization" },
  });
