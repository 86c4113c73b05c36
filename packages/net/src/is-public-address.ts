import ipaddr from "ipaddr.js";

/** Networks that the lists of ranges call ordinary, or did not know yet, and that lead inside all the same. */
const inside = [
  // Azure answers for its machines there, metadata included.
  "168.63.129.16/32",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "3fff::/20",
].map((range) => ipaddr.parseCIDR(range));

/** All that IPv6 gives to servers in the open. What is outside leads inside, or wraps an IPv4 address. */
const global = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address is one in the open internet: not of this machine, a private network, a link, a group, a
 * carrier's NAT, a cloud's metadata, nor reserved, and none that wraps such an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== "unicast" || inside.some((range) => isWithin(ip, range))) return false;
  return ip.kind() === "ipv4" || isWithin(ip, global);
}

type Ip = ReturnType<typeof ipaddr.process>;

/** Whether an address lies in a range; one of the other family never does. */
export function isWithin(ip: Ip, range: [Ip, number]): boolean {
  return ip.kind() === range[0].kind() && ip.match(range);
}
