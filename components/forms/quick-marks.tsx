"use client";

import { useTranslations } from "next-intl";
import { useOptimistic, useState, useTransition } from "react";
import { Icon } from "@/components/ui/icon";
import type { FormAction } from "@/lib/platform/actions/public-action";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import type { Mark } from "@/lib/platform/forms/quick-mark";
import { alwaysAnswer } from "./always-answer";
import { CHIP, CHIP_CHOSEN } from "./chip-style";

interface QuickMarksProps<V extends string> {
  /** Heard before the words; the line above shows it. */
  label: string;
  options: readonly { value: V; label: string }[];
  marked: readonly V[];
  /** Sets one mark: gets `fields`, the value under `name`, and "on" or "off" as `mark`. */
  action: FormAction<undefined>;
  name: string;
  fields: Record<string, string>;
}

function toggled<V>(marked: readonly V[], value: V): readonly V[] {
  return marked.includes(value) ? marked.filter((each) => each !== value) : [...marked, value];
}

/**
 * Words that are noted with one tap, each by itself, so that they can stand inside another form. They need a script:
 * without one a post of theirs would lose what is typed around them.
 */
export function QuickMarks<V extends string>({ label, options, marked, action, name, fields }: QuickMarksProps<V>) {
  const tError = useTranslations("errors");
  const [, startTransition] = useTransition();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  // What is sealed in the inbox since the session ended: as it will be once its owner is signed in.
  const [deposited, setDeposited] = useState<readonly V[] | null>(null);
  const [shown, toggleShown] = useOptimistic(deposited ?? marked, toggled<V>);
  const toggle = (value: V) => {
    // What this tap says, and not "the other way round": sent twice, or late, it still says the same.
    const mark: Mark = shown.includes(value) ? "off" : "on";
    startTransition(async () => {
      toggleShown(value);
      const data = new FormData();
      for (const [field, text] of Object.entries({ ...fields, [name]: value, mark })) data.set(field, text);
      const result = await alwaysAnswer(action)(null, data);
      setFailure(result.ok ? null : result.code);
      if (result.ok) setDeposited(null);
      else if (result.code === "kept-in-inbox") setDeposited((before) => toggled(before ?? marked, value));
    });
  };
  return (
    <div role="group" aria-label={label} className="only-with-script">
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label: word }) => {
          const isMarked = shown.includes(value);
          return (
            <button
              key={value}
              type="button"
              aria-pressed={isMarked}
              onClick={() => toggle(value)}
              className={isMarked ? `${CHIP} ${CHIP_CHOSEN}` : CHIP}
            >
              {isMarked && <Icon name="check" className="size-4" />}
              {word}
            </button>
          );
        })}
      </div>
      {failure && (
        <p role="alert" className="mt-2 text-small text-plum-ink">
          {tError(failure)}
        </p>
      )}
    </div>
  );
}
