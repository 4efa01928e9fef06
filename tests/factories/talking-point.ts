import type { TalkingPoint } from "@/lib/features/talking-points/schema";

/** A talking point as somebody might write it. */
export const talkingPoint = (over: Partial<TalkingPoint> = {}): TalkingPoint => ({
  text: "Kan het iets langzamer?",
  source: { kind: "own" },
  status: "open",
  order: 0,
  writtenOn: "2026-06-03",
  ...over,
});
