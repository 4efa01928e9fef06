/** The path that was asked for, as the proxy passes it on: pages do not learn their own address. */
export const PATH_HEADER = "x-keerpunt-path";
