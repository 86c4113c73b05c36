export { createAccount, hashAccountPassword } from "./create-account.ts";
export { type Auth, createAuth } from "./create-auth.ts";
export { keepSending } from "./mail/keep-sending.ts";
export { storePassword } from "./store-password.ts";
export { apiKeyRow } from "./api-key-row.ts";
export { readSessionToken } from "./read-session-token.ts";
export { resolveApiKey } from "./resolve-api-key.ts";
export { type Caller, nobody, resolveSession } from "./resolve-session.ts";
