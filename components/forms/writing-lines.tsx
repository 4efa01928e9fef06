"use client";

import { useTranslations } from "next-intl";
import { useState, type ComponentProps } from "react";
import { MAX_NOTE_LENGTH } from "@/lib/platform/http/limits";
import { Labelled, type ControlTexts } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import styles from "./writing-lines.module.css";

type Native = Omit<ComponentProps<"textarea">, keyof ControlTexts | "className">;

interface WritingLinesProps extends Native, ControlTexts {
  /** The most that the schema of the field takes, in UTF-16 units; that of a note when it is not given. */
  maxLength?: number;
}

/**
 * Ruled lines for own words. They grow with the text; `rows` is how many there are at first. A browser drops what is
 * typed or pasted beyond `maxLength` without a word, so the field says when it is full.
 */
export function WritingLines({ rows = 2, maxLength = MAX_NOTE_LENGTH, onInput, ...props }: WritingLinesProps) {
  const { name, label, hint, error, id, labelLook, ...native } = props;
  const t = useTranslations("ui");
  const [length, setLength] = useState(0);
  const ids = fieldIds(name, id);
  return (
    <Labelled {...{ name, label, hint, error, id, labelLook }}>
      <textarea
        name={name}
        id={ids.input}
        rows={rows}
        dir="auto"
        maxLength={maxLength}
        onInput={(event) => {
          setLength(event.currentTarget.value.length);
          onInput?.(event);
        }}
        className={error ? `${styles.lines} ${styles.wrong}` : styles.lines}
        {...describedBy(ids, props)}
        {...native}
      />
      <p role="status" className="mt-1 text-small text-ink-2 empty:hidden">
        {length > maxLength
          ? t("tooFull", { over: length - maxLength, most: maxLength })
          : length === maxLength && t("full", { most: maxLength })}
      </p>
    </Labelled>
  );
}
