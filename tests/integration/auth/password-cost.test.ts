import { expect, it, vi } from "vitest";
import { createAccount } from "@/lib/account/auth/accounts";
import { vaultForEmail } from "@/lib/account/auth/credentials";
import { passwordCost } from "@/lib/account/auth/password-params";
import { changePassword } from "@/lib/account/auth/rekey";
import { reader } from "@/lib/platform/db/db";
import { PASSWORD_COST } from "@/lib/platform/vault/password-keys";
import { makeEmail, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { describeStores } from "../../setup/stores";

// All other integration tests hash in milliseconds; these two pay what a real account pays.
vi.unmock("@/lib/platform/vault/password-keys");

describeStores("the cost of guessing a password", () => {
  it("is the full cost for a new account, and stays the full cost after a new password", async () => {
    const email = makeEmail();
    const account = await createAccount(email, PASSWORD, SIGNED_UP);
    if (!account) throw new Error("The address is taken");
    const { userId } = account.vault;
    const costOf = async () =>
      passwordCost((await reader().user.findUniqueOrThrow({ where: { id: userId } })).passwordParams);
    expect(PASSWORD_COST).toEqual({ memoryKiB: 65_536, passes: 3, lanes: 1 });
    expect(await costOf()).toMatchObject(PASSWORD_COST);
    expect(await vaultForEmail(email, PASSWORD)).toEqual(account.vault);

    await changePassword(account.vault, OTHER_PASSWORD, false, SIGNED_UP);
    expect(await costOf()).toMatchObject(PASSWORD_COST);
    expect(await vaultForEmail(email, OTHER_PASSWORD)).not.toBeNull();
  });
});
