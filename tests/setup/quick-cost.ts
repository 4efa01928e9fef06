import type { PasswordCost } from "@/lib/platform/vault/password-keys";

/** A password hash in a few milliseconds, for tests that are not about how slow a guess is. */
export const QUICK_COST: PasswordCost = { memoryKiB: 256, passes: 1, lanes: 1 };
