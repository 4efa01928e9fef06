"use client";

import { useState, type ReactNode } from "react";
import styles from "./before-after.module.css";
import { BeforeAfterLine } from "./before-after-line";
import { ClearChoice } from "./clear-choice";

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface Side {
  name: string;
  /** The word beside the row: "before". */
  caption: ReactNode;
  /** What a screen reader calls the row: "Mood before". */
  label: string;
  defaultValue?: string | undefined;
}

interface BeforeAfterProps {
  label: ReactNode;
  before: Side;
  after: Side;
}

/**
 * Two grades on one ruler: before above the line, after below it, an arrow between them. Native radios; the dots
 * follow without a script, the arrow needs one.
 */
export function BeforeAfter({ label, before, after }: BeforeAfterProps) {
  const [from, setFrom] = useState(before.defaultValue ?? "");
  const [to, setTo] = useState(after.defaultValue ?? "");
  return (
    <div className={styles.frame}>
      <p className="text-small font-semibold">{label}</p>
      <div className={styles.board}>
        <Row side={before} kind="before" onChoose={setFrom} />
        <BeforeAfterLine className={styles.line} from={Number(from)} to={Number(to)} />
        <Row side={after} kind="after" onChoose={setTo} />
      </div>
    </div>
  );
}

interface RowProps {
  side: Side;
  kind: "before" | "after";
  onChoose: (value: string) => void;
}

function Row({ side, kind, onChoose }: RowProps) {
  return (
    <div role="radiogroup" aria-label={side.label} className={`${styles.row} ${styles[kind]}`}>
      <div className={styles.caption}>
        <span className={styles.sign} aria-hidden="true" />
        {side.caption}
        <ClearChoice name={side.name} onChoose={() => onChoose("")} />
      </div>
      <div className={styles.grades}>
        {GRADES.map((grade) => (
          <label key={grade} className={styles.grade}>
            <input
              type="radio"
              name={side.name}
              value={grade}
              defaultChecked={String(grade) === side.defaultValue}
              onChange={() => onChoose(String(grade))}
            />
            <span>{grade}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
