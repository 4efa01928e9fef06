import { vi } from "vitest";
import type * as PasswordKeys from "@/lib/platform/vault/password-keys";
import { QUICK_COST } from "./quick-cost";

// New passwords and addresses without an account cost milliseconds too, not the fifth of a second that guards a real
// account. `tests/integration/auth/password-cost.test.ts` alone takes the real cost back.
vi.mock("@/lib/platform/vault/password-keys", async (original) => ({
  ...(await original<typeof PasswordKeys>()),
  PASSWORD_COST: QUICK_COST,
}));
