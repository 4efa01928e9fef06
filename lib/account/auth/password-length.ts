/** A password has at least so many characters. Apart from the policy, for the browser needs only this. */
export const PASSWORD_MIN_CHARACTERS = 12;
