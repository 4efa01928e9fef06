import type { Channel, Finding } from "@/lib/trends/analyse";

const CHANNELS: readonly string[] = ["mood", "stress", "sleepQuality", "sleepHours", "composite"] satisfies Channel[];

/** The channels that raised a finding: the first to notice, and those that joined it. */
export function channelsOf({ channel, evidence }: Finding): Channel[] {
  const named = String(evidence.channels ?? "").split(",");
  return [...new Set([channel, ...named.filter(isChannel)])];
}

function isChannel(name: string): name is Channel {
  return CHANNELS.includes(name);
}
