"use client";

import { useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { tagKey, tagsIn } from "@/lib/platform/text/tags";
import { CHIP, CHIP_CHOSEN } from "./chip-style";
import { TextInput, type TextInputProps } from "./text-input";
import { typeInto } from "./type-into";

interface TagInputProps extends Omit<TextInputProps, "defaultValue"> {
  /** What was used before, as chips to tap. */
  suggestions?: readonly string[];
  /** Separated by commas. */
  defaultValue?: string | undefined;
}

/** Own words separated by commas: a plain field without script, with chips to tap for what was used before. */
export function TagInput({ suggestions = [], defaultValue = "", ...field }: TagInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => tagsIn(defaultValue));
  const toggle = (word: string) => {
    if (!input.current) return;
    const typed = tagsIn(input.current.value);
    const others = typed.filter((each) => tagKey(each) !== tagKey(word));
    const next = others.length < typed.length ? others : [...typed, word];
    typeInto(input.current, next.join(", "));
  };
  return (
    <div>
      <TextInput
        ref={input}
        autoComplete="off"
        autoCapitalize="none"
        defaultValue={defaultValue}
        onInput={(event) => setWords(tagsIn(event.currentTarget.value))}
        {...field}
      />
      {suggestions.length > 0 && (
        <div className="only-with-script mt-2.5 flex flex-wrap gap-2">
          {suggestions.map((word) => {
            const isChosen = words.some((each) => tagKey(each) === tagKey(word));
            return (
              <button
                key={word}
                type="button"
                aria-pressed={isChosen}
                onClick={() => toggle(word)}
                className={isChosen ? `${CHIP} ${CHIP_CHOSEN}` : CHIP}
              >
                {isChosen && <Icon name="check" className="size-4" />}
                <bdi>{word}</bdi>
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
