import type { ComponentProps } from "react";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { HomeworkRow } from "./homework-row";

interface HomeworkListProps {
  items: readonly ComponentProps<typeof HomeworkRow>["item"][];
  today: LocalDate;
}

/** What was agreed, row by row; nothing when there is nothing. */
export function HomeworkList({ items, today }: HomeworkListProps) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <HomeworkRow key={item.id} item={item} today={today} />
      ))}
    </ul>
  );
}
