/** What the account page shows of the second step. */
export type SecondFactorPage =
  | { state: "off" }
  | { state: "started"; secret: string; address: string; picture: { size: number; path: string } }
  | { state: "on"; backupCodesLeft: number };
