import { BlockList, isIP } from "node:net";

/** Networks of IPv4 that are not the public internet: IANA, "IPv4 Special-Purpose Address Registry", and multicast. */
const NOT_PUBLIC_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

/** Of IPv6 only 2000::/3 is public: loopback, link-local, unique local and mapped addresses lie outside of it. */
const PUBLIC_V6 = ["2000::", 3] as const;
/** Within it: protocols that carry an address of IPv4, documentation, and networks that lead nowhere. */
const NOT_PUBLIC_V6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const blockedV4 = new BlockList();
for (const [network, bits] of NOT_PUBLIC_V4) blockedV4.addSubnet(network, bits, "ipv4");
const publicV6 = new BlockList();
publicV6.addSubnet(...PUBLIC_V6, "ipv6");
const blockedV6 = new BlockList();
for (const [network, bits] of NOT_PUBLIC_V6) blockedV6.addSubnet(network, bits, "ipv6");

/** Whether an IP address is one of the public internet; false for what is no IP address. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !blockedV4.check(address, "ipv4");
    case 6:
      return publicV6.check(address, "ipv6") && !blockedV6.check(address, "ipv6");
    default:
      return false;
  }
}
