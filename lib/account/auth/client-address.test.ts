import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

const SEEN_BY_THE_SERVER = "127.0.0.1";

describe("the address of a browser", () => {
  it.each([
    ["no proxy: what the server saw, whatever the sender wrote", "10.9.9.9, 203.0.113.7", 0, "203.0.113.7"],
    ["one proxy: what it saw", "10.9.9.9, 203.0.113.7, 127.0.0.1", 1, "203.0.113.7"],
    ["one proxy that people went round", "203.0.113.7", 1, "203.0.113.7"],
    [
      "security fault F13: two proxies in a row, where the outer one saw the browser",
      "6.6.6.6, 203.0.113.7, 10.0.0.9, 127.0.0.1",
      2,
      "203.0.113.7",
    ],
    ["nothing at all", null, 1, "unknown"],
    ["an empty header", "", 1, "unknown"],
    ["an address with its port", "203.0.113.7:5123, 127.0.0.1", 1, "203.0.113.7"],
    ["an IPv6 address with its port", "[2001:db8::1]:5123, 127.0.0.1", 1, "2001:db8:0:0::/64"],
    ["an IPv4 address written as IPv6", "::ffff:203.0.113.7", 0, "203.0.113.7"],
    ["this computer", "::1", 0, "0:0:0:0::/64"],
  ])("%s", (_, header, proxies, address) => {
    expect(clientAddress(header, proxies)).toBe(address);
  });

  it("of an IPv6 sender is the network, however the rest is written", () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 0xffff }), (address, rest) => {
        const other = address.replace(/[0-9a-f]+$/i, rest.toString(16));
        const of = (text: string) => clientAddress(`${text}, ${SEEN_BY_THE_SERVER}`, 1);
        if (!address.includes(".")) expect(of(other)).toBe(of(address));
      }),
    );
  });

  it("cannot be chosen by whoever sends the request", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 3 }), (made, proxies) => {
        const own = ["203.0.113.7", "10.0.0.1", "10.0.0.2", "10.0.0.3"].slice(0, proxies + 1).join(", ");
        expect(clientAddress(`${made}, ${own}`, proxies)).toBe("203.0.113.7");
      }),
    );
  });
});
