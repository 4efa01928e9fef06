import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { boxPublicKey, openBox, sealTo } from "./box";
import { OpenError } from "./envelope";

it("security fault F18: a point that shares no secret is refused like anything that does not open", () => {
  const privateKey = randomBytes(32);
  const key = { privateKey, purpose: "keerpunt1/rc/box" } as const;
  const sealed = sealTo(boxPublicKey(privateKey), 1, "aad", Buffer.from("x"));
  expect(openBox(key, sealed, 1, "aad").toString()).toBe("x");
  for (const first of [0, 1]) {
    const point = Buffer.alloc(32);
    point[0] = first;
    expect(() => openBox(key, Buffer.concat([point, sealed.subarray(32)]), 1, "aad")).toThrow(OpenError);
    expect(() => sealTo(point, 1, "aad", Buffer.from("x"))).toThrow(OpenError);
  }
});
