"use client";

import { useMessages, useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/forms/field";
import { TextInput } from "@/components/forms/text-input";
import { TextButton } from "@/components/ui/text-link";
import { PASSWORD_MIN_CHARACTERS } from "@/lib/account/auth/password-length";

interface PasswordInputProps {
  name: "password" | "newPassword" | "currentPassword";
  label: string;
  /** What stood here when there was no connection. */
  defaultValue: string;
  error?: string | undefined;
  id?: string;
  /** A password that is being chosen: says how long it has to be, and how far it is. */
  isNew?: boolean;
}

/** A password with a button to see what was typed. Pasting is allowed. */
export function PasswordInput({ name, label, defaultValue, id, isNew = false, ...refusal }: PasswordInputProps) {
  const t = useTranslations("account");
  const { passwordTooShort } = useMessages().fieldErrors;
  const [isShown, setIsShown] = useState(false);
  const [length, setLength] = useState(0);
  const missing = PASSWORD_MIN_CHARACTERS - length;
  const soFar = missing > 0 ? t("password.missing", { count: missing }) : t("password.longEnough");
  // Longer by now, though the form was not sent again: the line above would say the opposite.
  const error = isNew && missing <= 0 && refusal.error === passwordTooShort ? undefined : refusal.error;
  const rule = t("password.rule", { count: PASSWORD_MIN_CHARACTERS });
  return (
    <Field name={name} label={label} error={error} id={id} {...(isNew && { hint: length === 0 ? rule : soFar })}>
      <TextInput
        name={name}
        id={id}
        defaultValue={defaultValue}
        error={error}
        type={isShown ? "text" : "password"}
        autoComplete={isNew ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        required
        onChange={(event) => setLength([...event.target.value].length)}
      />
      <span className="only-with-script">
        <TextButton tone="quiet" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {t(isShown ? "password.hide" : "password.show")}
        </TextButton>
      </span>
    </Field>
  );
}
