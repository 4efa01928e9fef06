import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { HelpContact } from "@/lib/account/settings/schema";
import { CallList } from "./call-list";
import { CallRow } from "./call-row";

/** The people a person wrote down for a bad hour. */
export function OwnPeople({ contacts }: { contacts: readonly HelpContact[] }) {
  const t = useTranslations("help");
  return (
    <>
      <CallList title={t("yourPeople")}>
        {contacts.map((contact) => (
          <CallRow
            key={`${contact.name} ${contact.phone}`}
            phone={contact.phone}
            title={contact.name}
            note={contact.note ?? contact.phone}
          />
        ))}
      </CallList>
      {contacts.length === 0 && <p className="text-ink-2">{t("noPeople")}</p>}
      <TextLink href="/settings" tone="quiet">
        {t(contacts.length === 0 ? "addPeople" : "editPeople")}
      </TextLink>
    </>
  );
}
