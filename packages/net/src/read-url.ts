import { netError } from "./net-error.ts";

/** Reads an http or https address; throws `url-invalid` or `url-with-password`. */
export function readUrl(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") throw netError("url-invalid", shortened(address));
  if (url.username || url.password) throw netError("url-with-password", url.hostname);
  return url;
}

/** The host of an address as a look-up takes it: that of IPv6 without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

// What is typed into the wrong field may be a secret.
function shortened(address: string): string {
  return address.length > 12 ? `${address.slice(0, 12)}…` : address;
}
