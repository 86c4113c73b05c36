import { AppError } from "@guildhall/kernel";
import type { HealthProbe } from "./health-probe.ts";

/** Whether the usual model can be asked. Which models a server has is remembered for a minute, so this costs little. */
export const probeModels: HealthProbe = {
  id: "models",
  name: "Models",
  look: async ({ models }) => {
    const titles = models.given.providers.map(({ title }) => title).join(", ");
    try {
      const { provider, modelId } = await models.given.resolve();
      if (provider !== "offline") return { status: "ok", message: `${modelId} answers by default.`, details: titles };
      const message = "Only the built-in offline model answers. Set a key to have a language model.";
      return { status: "warning", message };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { status: "error", message: error.userMessage, details: titles };
    }
  },
};
