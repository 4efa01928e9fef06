declare const userIdBrand: unique symbol;

/**
 * The id of an account that proved who it is. Only lib/account/auth makes one (a checked session, or a
 * sign-up), so a query can never be built from an id that came out of a form.
 */
export type UserId = string & { readonly [userIdBrand]: true };
