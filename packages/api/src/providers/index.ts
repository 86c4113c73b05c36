export { modelsConfig } from "./models-config.ts";
