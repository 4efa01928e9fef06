import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { isStaleDay, type DayClock } from "./day-rollover";

const LOOK_EVERY_MS = 60_000;

/**
 * Fetches a page about `day` anew when it was left open until another day; `isRefreshing` is true meanwhile, and nothing
 * should be entered then. Does nothing without a clock, offline, or while something on screen is not saved.
 */
export function useDayRollover(day: LocalDate, clock: DayClock | undefined, isDirty: boolean) {
  const router = useRouter();
  const [isRefreshing, startRefreshing] = useTransition();
  const lastChange = useRef(0);
  const { timeZone, dayStartsAtHour } = clock ?? {};
  useEffect(() => {
    if (timeZone === undefined || dayStartsAtHour === undefined || isDirty) return;
    const look = () => {
      if (document.visibilityState === "hidden" || !navigator.onLine) return;
      if (!isStaleDay(day, { timeZone, dayStartsAtHour }, lastChange.current, new Date())) return;
      // A device whose clock is wrong must not ask all the time.
      lastChange.current = Date.now();
      startRefreshing(() => router.refresh());
    };
    // The page may have been left open before its scripts ran.
    look();
    const interval = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(interval);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [day, timeZone, dayStartsAtHour, isDirty, router]);
  return { isRefreshing, noteChange: () => void (lastChange.current = Date.now()) };
}
