import type { Channel, ChannelState } from "@/lib/analysis/trends/analyse";
import type { Swing } from "@/lib/analysis/trends/usual-swing";

/** The usual swing of each channel for which it is known, as the chart takes it. */
export function swingsOf(channels: readonly ChannelState[]): Partial<Record<Channel, Swing>> {
  const known = channels.filter(({ usualSwing }) => usualSwing > 0);
  return Object.fromEntries(
    known.map(({ channel, usualSwing, autocorrelation }) => [channel, { sd: usualSwing, phi: autocorrelation }]),
  );
}
