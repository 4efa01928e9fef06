"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { addDays, weekdayOf, type LocalDate } from "@/lib/platform/calendar/local-date";
import { monthOf, nextMonth, previousMonth } from "@/lib/platform/calendar/month";

interface ArrowGridProps {
  label: string;
  /** The day that the Tab key comes to. */
  startDay: LocalDate;
  /** No day before it is gone to. */
  firstDay: LocalDate | undefined;
  /** No day after it is gone to. */
  lastDay: LocalDate;
  className: string;
  /** Head and body of the table. The days in it are links with `data-day`. */
  children: ReactNode;
}

/** Where a key leads from a day; undefined for any other key. */
function dayAfterKey(key: string, day: LocalDate): LocalDate | undefined {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return addDays(day, 1 - weekdayOf(day));
    case "End":
      return addDays(day, 7 - weekdayOf(day));
    case "PageUp":
      return previousMonth(monthOf(day)) + day.slice("YYYY-MM".length);
    case "PageDown":
      return nextMonth(monthOf(day)) + day.slice("YYYY-MM".length);
    default:
      return undefined;
  }
}

/**
 * A table of days that becomes a grid once scripts run: one stop for the Tab key, the arrow keys go from day to day and on
 * into the months around, Home and End within a week, PageUp and PageDown by month. Without a script each day is a link.
 */
export function ArrowGrid({ label, startDay, firstDay, lastDay, className, children }: ArrowGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const router = useRouter();
  const isGoingOn = useRef(false);
  const linkOf = (day: LocalDate) => table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);

  const makeStop = (stop: HTMLElement | null | undefined) => {
    for (const each of table.current?.querySelectorAll<HTMLElement>("[data-day]") ?? [])
      each.tabIndex = each === stop ? 0 : -1;
  };

  useEffect(() => {
    table.current?.setAttribute("role", "grid");
    const inGrid = table.current?.contains(document.activeElement) ? document.activeElement : null;
    const stop = inGrid instanceof HTMLElement ? inGrid : linkOf(startDay);
    makeStop(stop);
    if (isGoingOn.current) stop?.focus();
    isGoingOn.current = false;
  }, [startDay]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const wanted = dayAfterKey(event.key, from);
    if (wanted === undefined) return;
    event.preventDefault();
    const isPage = event.key.startsWith("Page");
    const month = monthOf(wanted);
    if (isPage ? month > monthOf(lastDay) : wanted > lastDay) return;
    if (firstDay !== undefined && wanted < firstDay) return;
    const link = linkOf(wanted);
    if (link) {
      makeStop(link);
      link.focus();
    } else if (event.key !== "Home" && event.key !== "End") {
      isGoingOn.current = true;
      router.replace(`/calendar?month=${month}&day=${wanted}`, { scroll: false });
    }
  };

  return (
    // The keys work on the links in it; the table itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table ref={table} aria-label={label} className={className} onKeyDown={onKeyDown}>
      {children}
    </table>
  );
}
