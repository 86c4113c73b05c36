import { lookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { callbackify } from "node:util";
import { netError } from "./net-error.ts";
import type { Allowance } from "./private-allowance.ts";

export type ResolvedAddress = { address: string; family: number };

/** Finds the addresses of a host. */
export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>;

export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true });

/** The addresses of a host that may be opened; rejects with `url-private` when it has others only. */
export async function findAllowed(
  hostname: string,
  { resolve, allowance }: { resolve: Resolve; allowance: Allowance },
): Promise<ResolvedAddress[]> {
  const found = await resolve(hostname).catch((error: unknown) => {
    throw netError("url-unknown-host", hostname, error);
  });
  if (found.length === 0) throw netError("url-unknown-host", hostname);
  const allowed = allowance.host(hostname) ? found : found.filter(({ address }) => allowance.address(address));
  if (allowed.length === 0) throw netError("url-private", hostname);
  return allowed;
}

/**
 * The look-up with which connections are made. What it gives is what is connected to: between the check and the
 * connection no name is asked a second time.
 */
export function checkedLookup(find: (hostname: string) => Promise<ResolvedAddress[]>): LookupFunction {
  const findThen = callbackify(find);
  return (hostname, options, callback) =>
    findThen(hostname, (error, found) => {
      if (error) return callback(error, "");
      if (options.all) return callback(null, found);
      const [first] = found;
      return callback(null, first?.address ?? "", first?.family);
    });
}
