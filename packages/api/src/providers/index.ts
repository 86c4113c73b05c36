export { findModelChoice } from "./find-model-choice.ts";
export { modelsConfig } from "./models-config.ts";
export { rotateVaultKey } from "./rotate-vault-key.ts";
