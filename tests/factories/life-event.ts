import type { LifeEvent } from "@/lib/features/life-events/schema";

/** Something that happened besides therapy, as somebody might write it down. */
export function lifeEvent(overrides: Partial<LifeEvent> = {}): LifeEvent {
  return { name: "griep", day: "2026-06-10", goesOn: false, ...overrides };
}
