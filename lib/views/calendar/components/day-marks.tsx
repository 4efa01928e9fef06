import type { DaySession } from "@/lib/views/calendar/calendar-days";
import styles from "./calendar.module.css";

interface DayMarksProps {
  sessions: readonly DaySession[];
  note: string | undefined;
}

/** A dot for a session, open when it did not take place, and two lines for a note. What they say stands in words too. */
export function DayMarks({ sessions, note }: DayMarksProps) {
  if (sessions.length === 0 && note === undefined) return null;
  return (
    <span className={styles.marks} aria-hidden="true">
      {sessions.length > 0 && (
        <span className={sessions.some(({ isHeld }) => isHeld) ? styles.session : styles.notHeld} />
      )}
      {note !== undefined && <span className={styles.note} />}
    </span>
  );
}
