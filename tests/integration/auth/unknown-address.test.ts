import { expect, it, vi } from "vitest";
import { vaultForRecoveryCode } from "@/lib/account/auth/recovery-credentials";
import { open } from "@/lib/platform/vault/envelope";
import { deriveRecoveryKeys } from "@/lib/platform/vault/recovery-keys";
import { makeAccount, makeEmail } from "../../factories/account";
import { describeStores } from "../../setup/stores";

vi.mock("@/lib/platform/vault/envelope", { spy: true });
vi.mock("@/lib/platform/vault/recovery-keys", { spy: true });

describeStores("a recovery code", () => {
  it("costs the same work for an address without an account as when it is wrong", async () => {
    const [mine, theirs] = [await makeAccount(), await makeAccount()];
    const existing = await workOf(mine.email, theirs.recoveryCode);
    const unknown = await workOf(makeEmail(), theirs.recoveryCode);
    expect(existing).toEqual({ vault: null, derived: 1, opened: 1 });
    expect(unknown).toEqual(existing);
  });
});

async function workOf(email: string, code: Buffer) {
  vi.mocked(deriveRecoveryKeys).mockClear();
  vi.mocked(open).mockClear();
  const vault = await vaultForRecoveryCode(email, code);
  return { vault, derived: vi.mocked(deriveRecoveryKeys).mock.calls.length, opened: vi.mocked(open).mock.calls.length };
}
