import { expect, it } from "vitest";
import { isPushEndpoint } from "./endpoint";
import { isPublicAddress } from "./public-address";

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "192.0.2.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:8.8.8.8",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "2001::1",
  "fe80::1%eth0",
  "push.example.org",
  "",
])("%s is no address of the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(["8.8.8.8", "142.250.179.138", "172.32.0.1", "100.128.0.1", "2a00:1450:400e:80c::200a", "2600:1901::1"])(
  "%s is one of the public internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  "http://push.services.mozilla.com/wpush/v2/x",
  "https://push.services.mozilla.com:8443/x",
  "https://user:password@push.services.mozilla.com/x",
  "https://127.0.0.1/x",
  "https://2130706433/x",
  "https://0x7f.1/x",
  "https://[::1]/x",
  "https://localhost/x",
  "https://router/x",
  "https://nas.local/x",
  "https://push.localhost./x",
  "https://metadata.google.internal/x",
  "file:///etc/passwd",
  "push",
  `https://push.services.mozilla.com/${"x".repeat(1_000)}`,
])("%s cannot be a push service", (text) => {
  expect(isPushEndpoint(text)).toBe(false);
});

it.each([
  "https://fcm.googleapis.com/fcm/send/dQw4w9WgXcQ:APA91b",
  "https://updates.push.services.mozilla.com/wpush/v2/gAAAAA",
  "https://web.push.apple.com/QGH",
  "https://wns2-am3p.notify.windows.com/w/?token=BQYAAA%3d%3d",
])("%s can be one", (text) => {
  expect(isPushEndpoint(text)).toBe(true);
});
