import { useTranslations } from "next-intl";
import { HELP_LINES, type HelpCountry, type HelpLines } from "@/lib/features/help/lines";
import { CallList } from "./call-list";
import { CallRow } from "./call-row";

/** What to do now, in one country: the crisis line, acute danger, a doctor. */
export function CrisisLines({ country }: { country: HelpCountry }) {
  const t = useTranslations("help");
  const { crisis, site, emergency }: HelpLines = HELP_LINES[country];
  return (
    <>
      <p className="mt-4 font-serif text-h2">{t(`lead.${country}`)}</p>
      <ul className="mt-5 grid gap-3">
        <CallRow phone={crisis} title={t("call", { phone: crisis })} note={t(`lineNote.${country}`)} isFirst />
        {site && <CallRow site={site.href} title={t("chat", { site: site.name })} note={t(`lineNote.${country}`)} />}
      </ul>
      <CallList title={t("danger")}>
        <CallRow phone={emergency} title={t("call", { phone: emergency })} note={t("dangerNote")} />
      </CallList>
      <section className="mt-11">
        <h2>{t("today")}</h2>
        <p className="mt-3">{t(`doctor.${country}`)}</p>
        <p className="mt-1.5 text-ink-2">{t(`doctorAfterHours.${country}`)}</p>
      </section>
    </>
  );
}
