import { expect, it } from "vitest";
import { withoutRenewal } from "./renewed-cookie";

const NAME = "next-auth.session-token";
const session = `${NAME}=abc; Path=/; Expires=Tue, 09 Jun 2026 18:00:00 GMT; HttpOnly; SameSite=Lax`;
const gone = `${NAME}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax`;
const csrf = "next-auth.csrf-token=xyz; Path=/; HttpOnly; SameSite=Lax";

it("leaves the session cookie alone when a session is only looked at", () => {
  expect(withoutRenewal([csrf, session], NAME, "session")).toEqual([csrf]);
});

it("lets a session that is over be taken away", () => {
  expect(withoutRenewal([gone], NAME, "session")).toEqual([gone]);
});

it("signs in until the browser closes", () => {
  const expected = [csrf, `${NAME}=abc; Path=/; HttpOnly; SameSite=Lax`];
  expect(withoutRenewal([csrf, session], NAME, "callback")).toEqual(expected);
});
