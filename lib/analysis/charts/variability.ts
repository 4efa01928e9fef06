import type { Channel, ChannelState } from "@/lib/analysis/trends/analyse";
import type { Variability } from "@/lib/analysis/trends/variability";

/** The variability of each channel for which it is known, in the form the chart takes. */
export function variabilityByChannel(channels: readonly ChannelState[]): Partial<Record<Channel, Variability>> {
  const measured = channels.filter(({ baselineSd }) => baselineSd > 0);
  return Object.fromEntries(
    measured.map(({ channel, baselineSd, autocorrelation }) => [channel, { sd: baselineSd, phi: autocorrelation }]),
  );
}
