import type { loadAccount } from "./loaders";
import type { loadSecondFactor } from "./second-factor-loaders";

/** What the page of the account shows. */
export type AccountView = Awaited<ReturnType<typeof loadAccount>>;

/** Where the second factor stands. */
export type SecondFactorView = Awaited<ReturnType<typeof loadSecondFactor>>;
