/** In the address of the page for writing without a connection: somebody wants to sign out while something waits. */
export const BEFORE_SIGN_OUT = "before-sign-out";
