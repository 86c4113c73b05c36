import ipaddr from "ipaddr.js";
import { AppError } from "@guildhall/kernel";
import { isPublicAddress, isWithin } from "./is-public-address.ts";

/** Says which addresses may be opened: all in the open internet, and the private ones that were let through. */
export type Allowance = {
  /** Whether this host may be opened wherever its name leads. */
  host: (hostname: string) => boolean;
  address: (address: string) => boolean;
};

/** Reads hosts (`llm.local`), addresses and ranges (`10.1.0.0/16`); throws `allowed-urls-invalid` for anything else. */
export function readAllowance(entries: readonly string[]): Allowance {
  const hosts = new Set(entries.filter((entry) => !isAddress(entry)).map(readHost));
  const ranges = entries.filter(isAddress).map((entry) => ipaddr.parseCIDR(withLength(entry)));
  return {
    host: (hostname) => hosts.has(plain(hostname)),
    address: (address) => {
      if (isPublicAddress(address)) return true;
      if (!ipaddr.isValid(address)) return false;
      const ip = ipaddr.process(address);
      return ranges.some((range) => isWithin(ip, range));
    },
  };
}

function isAddress(entry: string): boolean {
  return ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry);
}

function withLength(entry: string): string {
  if (!ipaddr.isValid(entry)) return entry;
  return `${entry}/${ipaddr.parse(entry).kind() === "ipv4" ? 32 : 128}`;
}

function readHost(entry: string): string {
  if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(entry)) return plain(entry);
  throw new AppError({
    code: "bad-input",
    reason: "allowed-urls-invalid",
    userMessage: `“${entry}” is neither a host, such as llm.local, nor a range of addresses, such as 10.1.0.0/16.`,
  });
}

function plain(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, "");
}
