"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { PostButton } from "@/components/forms/post-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { TextInput } from "@/components/forms/text-input";
import { Section } from "@/components/ui/section";
import { addHelpContactAction, removeHelpContactAction } from "@/lib/account/pages/settings-actions";
import type { HelpContact } from "@/lib/account/settings/schema";

const FIELDS = [
  ["name", "contactName", "text"],
  ["phone", "contactPhone", "tel"],
  ["note", "contactNote", "text"],
] as const;

/** The people somebody wants to see on the help page. */
export function HelpContacts({ contacts }: { contacts: readonly HelpContact[] }) {
  const t = useTranslations("settings");
  const [result, formAction] = useFormAction(addHelpContactAction);
  const failure = result?.ok === false ? result : null;
  const error = useFieldErrors(result);
  return (
    <Section label={t("contacts")}>
      <p className="max-w-measure text-ink-2">{t("contactsHint")}</p>
      {contacts.length === 0 && <p className="mt-3">{t("noContacts")}</p>}
      <ul className="mt-3">
        {contacts.map((contact) => (
          <li
            key={`${contact.name} ${contact.phone}`}
            className="flex flex-wrap items-center gap-x-4 border-t border-hair"
          >
            <span className="font-medium">{contact.name}</span>
            <span className="flex-1 text-ink-2">{[contact.phone, contact.note].filter(Boolean).join(" · ")}</span>
            <PostButton
              action={removeHelpContactAction}
              fields={{ name: contact.name, phone: contact.phone }}
              label={t("removeContact", { name: contact.name })}
            />
          </li>
        ))}
      </ul>
      <ActionForm result={result} action={formAction} className="mt-4 grid max-w-96 gap-4">
        {FIELDS.map(([name, label, type]) => (
          <TextInput
            key={name}
            name={name}
            type={type}
            label={t(label)}
            error={error(name)}
            defaultValue={[failure?.values?.[name] ?? ""].flat().join()}
          />
        ))}
        <div>
          <SubmitButton variant="secondary">{t("addContact")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
