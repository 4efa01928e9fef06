import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the app. Nothing is fetched before it is followed: every page is made for its reader at that moment,
 * so all a fetch ahead could bring is its frame, for two requests a link on every visit.
 */
export function Link<R extends string>(props: Omit<ComponentProps<typeof NextLink<R>>, "prefetch">) {
  return <NextLink<R> prefetch={false} {...props} />;
}
