/** The encryption of what is stored: keys, the test of them at each start, and their replacement. */
export type { Place, Sealed } from "./cipher.ts";
export { forgetLostKey } from "./forget-lost-key.ts";
export { keyFilePath } from "./key-file.ts";
export type { GivenKeys } from "./open-keyring.ts";
export { openVault, type Vault, type VaultOptions } from "./open-vault.ts";
export { type Rotation, type RotationResult, rotateKey } from "./rotate-key.ts";
export { lockVault } from "./vault-lock.ts";
