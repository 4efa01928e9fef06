import { getLocale, getTranslations } from "next-intl/server";
import { SessionProfileSvg } from "@/components/charts/session-profile-svg";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { PROFILE_FROM_SESSIONS, profileModel } from "@/lib/analysis/charts/session-profile";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { findingSentence } from "@/lib/analysis/findings/sentences";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { formatter, type Formatter } from "@/lib/platform/i18n/format";
import { together } from "@/lib/platform/concurrency/together";
import { sessionProfile, type SessionProfile } from "@/lib/analysis/trends/session-profile";
import { DataTable } from "./data-table";

const MEASURES = ["mood", "stress", "sleepQuality", "sleepHours"] as const;
const PANEL = { mood: "mood", stress: "stress", sleepQuality: "sleep", sleepHours: "sleep" } as const satisfies Record<
  (typeof MEASURES)[number],
  PanelKey
>;
/** How many of the last dips after single sessions are listed below the panels. */
const DIPS = 2;

/** How the days around sessions went: small panels side by side, and what the last single sessions were followed by. */
export async function AroundSessions({ record }: { record: FindingsRecord }) {
  const { t, tFinding, locale } = await together({
    t: getTranslations("trends"),
    tFinding: getTranslations("findings"),
    locale: getLocale(),
  });
  const format = formatter(locale);
  const held = record.sessions.filter(({ held: wasHeld, day }) => wasHeld && day <= record.asOf);
  if (held.length === 0) return null;
  const profiles = MEASURES.map((measure) => sessionProfile(measure, record.days, held)).filter(
    ({ usable, measure }) => usable > 0 || measure === "mood",
  );
  const context = { t: tFinding, format, today: record.today };
  const drawn = profiles.filter(({ usable }) => usable >= PROFILE_FROM_SESSIONS);
  return (
    <Section label={t("around.label")} isLabelHeading>
      <p className="max-w-measure text-ink-2">{t("around.how")}</p>
      <div className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(17.5rem,100%),1fr))] gap-x-6 gap-y-7">
        {profiles.map((profile) => (
          <Panel key={profile.measure} profile={profile} format={format} />
        ))}
      </div>
      {record.sessionDips.slice(-DIPS).map((dip) => (
        <p key={dip.id} className="mt-4 max-w-measure">
          {findingSentence(context, dip)}
        </p>
      ))}
      <p className="mt-4 max-w-measure text-small text-ink-2">{t("around.limit")}</p>
      {drawn.length > 0 && (
        <Disclosure summary={t("asTable")}>
          <ProfileTable profiles={drawn} format={format} />
        </Disclosure>
      )}
    </Section>
  );
}

async function Panel({ profile, format }: { profile: SessionProfile; format: Formatter }) {
  const t = await getTranslations("trends");
  const { measure, usable } = profile;
  const name = t(`table.${measure}`);
  if (usable < PROFILE_FROM_SESSIONS) return <NotYet name={name} usable={usable} />;
  const signed = (value: number) => (value > 0 ? `+${format.grade(value)}` : format.grade(value).replace("-", "−"));
  return (
    <figure className="max-w-88 [&>.chart]:w-full">
      <figcaption className="mb-1 text-small font-semibold">{name}</figcaption>
      <SessionProfileSvg
        model={profileModel(profile)}
        panel={PANEL[measure]}
        label={t("around.panel", { name, count: usable })}
        text={{ session: t("around.session"), n: "n", value: signed, offset: signed }}
      />
    </figure>
  );
}

/** Replaces a panel that has too few sessions for a line: dots show how many there are. */
async function NotYet({ name, usable }: { name: string; usable: number }) {
  const t = await getTranslations("trends");
  return (
    <div>
      <p className="mb-1 text-small font-semibold">{name}</p>
      <p className="text-small">{t("around.notYet")}</p>
      <div className="my-3 flex gap-2" aria-hidden="true">
        {Array.from({ length: PROFILE_FROM_SESSIONS }, (_, i) => (
          <span
            key={i}
            className={`size-2.5 rounded-round border-[1.5px] ${i < usable ? "border-pine bg-pine" : "border-hair-strong"}`}
          />
        ))}
      </div>
      <p className="text-small text-ink-2">{t("around.count", { usable, need: PROFILE_FROM_SESSIONS })}</p>
    </div>
  );
}

async function ProfileTable({ profiles, format }: { profiles: readonly SessionProfile[]; format: Formatter }) {
  const t = await getTranslations("trends");
  const [first] = profiles;
  const value = (mean: number | null, n: number) => (mean === null ? "" : `${format.mean(mean)} (${n})`);
  return (
    <DataTable
      caption={t("around.caption")}
      head={[t("around.day"), ...profiles.map(({ measure }) => t(`table.${measure}`))]}
      rows={(first?.days ?? []).map(({ offset }, i) => ({
        key: String(offset),
        cells: [
          t("around.offset", { side: offset < 0 ? "before" : offset > 0 ? "after" : "on", count: Math.abs(offset) }),
          ...profiles.map(({ days }) => value(days[i]?.mean ?? null, days[i]?.n ?? 0)),
        ],
      }))}
    />
  );
}
