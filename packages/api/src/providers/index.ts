export { findModelChoice } from "./find-model-choice.ts";
export { modelsConfig } from "./models-config.ts";
export { openOrgModels, type OrgModels, type PricedModels } from "./open-org-models.ts";
export { completeConsent } from "./oauth/complete-consent.ts";
export { consentAnswer } from "./oauth/oauth.contract.ts";
export { readCredential } from "./read-credential.ts";
export { rotateVaultKey } from "./rotate-vault-key.ts";
export { replaceSecret, storeSecret } from "./seal-value.ts";
