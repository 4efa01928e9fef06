import { describe, expect, it } from "vitest";
import { isPhone } from "./phone";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
const FIREFOX_ANDROID = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15";

describe("whether a request comes from a phone", () => {
  it("is told by the user agent of a browser without client hints", () => {
    expect(isPhone(new Headers({ "user-agent": IPHONE }))).toBe(true);
    expect(isPhone(new Headers({ "user-agent": FIREFOX_ANDROID }))).toBe(true);
    expect(isPhone(new Headers({ "user-agent": MAC }))).toBe(false);
    expect(isPhone(new Headers())).toBe(false);
  });

  it("is told by the client hint where there is one", () => {
    expect(isPhone(new Headers({ "sec-ch-ua-mobile": "?1", "user-agent": MAC }))).toBe(true);
    expect(isPhone(new Headers({ "sec-ch-ua-mobile": "?0", "user-agent": IPHONE }))).toBe(false);
  });
});
