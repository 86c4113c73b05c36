import { expect, test } from "vitest";
import { isPublicAddress } from "./is-public-address.ts";

const inside = {
  "this machine": ["127.0.0.1", "127.255.0.3", "::1", "0.0.0.0", "0.1.2.3", "::"],
  "private networks": ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"],
  "the link": ["169.254.1.1", "fe80::1", "fec0::1"],
  "metadata of clouds": ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16", "192.0.0.192"],
  "a carrier's NAT": ["100.64.0.1", "100.127.255.255"],
  "groups and everybody": ["224.0.0.1", "239.1.1.1", "ff02::1", "255.255.255.255"],
  reserved: ["240.0.0.1", "198.18.0.1", "192.0.2.1", "203.0.113.5", "2001:db8::1", "3fff::1", "100::1"],
  "IPv4 in IPv6": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1"],
  "tunnels to IPv4": ["2002:7f00:1::", "2001:0:1::1", "64:ff9b:1::a00:1", "192.88.99.1"],
  "no address": ["", "localhost", "1.2.3.4.5", "127.0.0.1 ", "fe80::1%eth0"],
};

test.each(Object.entries(inside))("%s is not in the open", (_, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([]);
});

test("servers in the open are", () => {
  const open = [
    "1.1.1.1",
    "8.8.8.8",
    "93.184.216.34",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
  ];
  expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
});
