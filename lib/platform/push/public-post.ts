import { lookup as lookupName } from "node:dns/promises";
import { Agent, request, type RequestOptions } from "node:https";
import type { LookupFunction } from "node:net";
import { isPushEndpoint } from "./endpoint";
import { isPublicAddress } from "./public-address";

/** What is sent, and where. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** Sends a post and gives the status of the answer. */
export type SendPost = (post: Post) => Promise<number>;

/** The address that a post goes to leads into a network that nobody may send to. */
export class BlockedAddressError extends Error {
  override readonly name = "BlockedAddressError";
  readonly code = "EBLOCKED";

  constructor() {
    super("The address is not one of the public internet");
  }
}

/** Where posts may go, and how long and how much of an answer is waited for. */
export interface NetRules {
  isAllowedUrl(url: string): boolean;
  isAllowedAddress(address: string): boolean;
  resolve(name: string): Promise<{ address: string; family: number }[]>;
  timeoutMs: number;
  maxBytes: number;
  /** Certificate authorities instead of those of the system. */
  ca?: string;
}

/** The only rules of the app itself. No setting changes them; tests make others. */
const PUBLIC_INTERNET: NetRules = {
  isAllowedUrl: isPushEndpoint,
  isAllowedAddress: isPublicAddress,
  resolve: (name) => lookupName(name, { all: true }),
  timeoutMs: 10_000,
  maxBytes: 16_384,
};

/** Posts to the public internet. */
export const publicPost: SendPost = poster(PUBLIC_INTERNET);

/**
 * Makes a way to post under rules. The name is resolved when a connection is made, every address it leads to must be
 * allowed, and the connection goes to just these. Redirects are not followed; an answer is cut at `maxBytes`.
 *
 * The posts reject with BlockedAddressError, or with the error of the connection.
 */
export function poster(rules: NetRules): SendPost {
  const agent = new Agent({ keepAlive: true, maxSockets: 8, maxFreeSockets: 2, timeout: 60_000 });
  const { timeoutMs, ca } = rules;
  const options: RequestOptions = { agent, lookup: checkedLookup(rules), ...(ca !== undefined && { ca }) };
  return async ({ url, headers, body }) => {
    if (!rules.isAllowedUrl(url)) throw new BlockedAddressError();
    const signal = AbortSignal.timeout(timeoutMs);
    return new Promise((resolve, reject) => {
      const sent = request(url, { ...options, method: "POST", headers: { ...headers }, signal }, (response) => {
        let bytes = 0;
        response.on("error", () => undefined);
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > rules.maxBytes) response.destroy();
        });
        resolve(response.statusCode ?? 0);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  };
}

function checkedLookup({ resolve, isAllowedAddress }: NetRules): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => isAllowedAddress(address))) {
          return callback(new BlockedAddressError(), "", 0);
        }
        return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}
