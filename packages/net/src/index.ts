/**
 * Opens the addresses that users give. Engines take its `fetch` by a port of theirs and know nothing of it; addresses
 * that the environment names go past it, for who sets the environment may open what they like.
 */
export type { ResolvedAddress, Resolve } from "./checked-lookup.ts";
export { isPublicAddress } from "./is-public-address.ts";
export { type NetErrorReason, netError } from "./net-error.ts";
export type { Limits } from "./limits.ts";
export { type Guard, type GuardOptions, openGuard } from "./open-guard.ts";
