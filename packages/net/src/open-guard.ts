import type { Agent } from "undici";
import { findAllowed, type Resolve, resolveBySystem } from "./checked-lookup.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { netError } from "./net-error.ts";
import { readAllowance } from "./private-allowance.ts";
import { hostOf, readUrl } from "./read-url.ts";

/** Opens the addresses that users give, and no others than they may. */
export type Guard = {
  /**
   * A `fetch` for addresses that a user gave. It connects only to addresses that it has checked, at each redirect anew,
   * and rejects with an `AppError` (`url-private`, `url-unreachable`, `url-too-slow` …); so does the body it answers.
   */
  fetchWithin: (limits?: Partial<Limits>) => typeof fetch;
  /** Whether an address may be opened, said when it is entered; rejects with the same errors. Opens nothing. */
  check: (address: string) => Promise<void>;
  close: () => Promise<void>;
};

export type GuardOptions = {
  /** Hosts and ranges that are let through though they are private. */
  allowPrivate?: readonly string[];
  resolve?: Resolve;
};

/** Opens the guard of a process; its connections are kept for later requests. */
export function openGuard({ allowPrivate = [], resolve = resolveBySystem }: GuardOptions = {}): Guard {
  const allowance = readAllowance(allowPrivate);
  const find = (hostname: string) => findAllowed(hostname, { resolve, allowance });
  // The client behind it is large, and loaded with the first address that is opened.
  let opened: Promise<Agent> | undefined;
  const agent = () => (opened ??= import("./open-agent.ts").then(({ openAgent }) => openAgent(find)));
  // An address in numbers is connected to without any look-up.
  const checkLiteral = (url: URL) => {
    const host = hostOf(url);
    if (isNumeric(host) && !allowance.host(host) && !allowance.address(host)) throw netError("url-private", host);
  };
  return {
    fetchWithin: (limits) => async (input, init) => {
      const { fetchGuarded } = await import("./fetch-guarded.ts");
      const sending = { agent: await agent(), checkLiteral, limits: { ...usualLimits, ...limits } };
      return fetchGuarded(sending, input, init);
    },
    check: async (address) => {
      const url = readUrl(address);
      checkLiteral(url);
      if (!isNumeric(hostOf(url))) await find(hostOf(url));
    },
    close: async () => (await opened)?.close(),
  };
}

// The parser of addresses has already made `127.0.0.1` of `0x7f.1` and its like.
function isNumeric(host: string): boolean {
  return host.includes(":") || /^\d+(\.\d+){3}$/.test(host);
}
