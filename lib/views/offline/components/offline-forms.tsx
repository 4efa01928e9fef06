import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chips } from "@/components/forms/chips";
import { GradeRuler } from "@/components/forms/grade-ruler";
import { SelectInput } from "@/components/forms/select-input";
import { SleepStepper } from "@/components/forms/sleep-stepper";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import { Disclosure } from "@/components/ui/disclosure";
import { Grade } from "@/lib/features/check-ins/components/grade";
import { EFFECT_KINDS } from "@/lib/features/effects/choices";
import { SIGNS } from "@/lib/features/protection/choices";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/choices";
import { OfflineForm } from "./offline-form";

/** What can be written without a connection. Each form saves by the action that its page in the journal calls. */
export function OfflineForms() {
  return (
    <div className="border-t border-hair">
      <CheckIn />
      <Session />
      <Protection />
      <Effect />
      <Point />
    </div>
  );
}

function Fold({ name, isOpen = false, children }: { name: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <Disclosure
      look="line"
      isOpen={isOpen}
      summary={<h3 className="font-sans text-body font-medium tracking-normal">{name}</h3>}
    >
      {children}
    </Disclosure>
  );
}

function Day({ form }: { form: string }) {
  const t = useTranslations("offline");
  return <TextInput type="date" name="day" id={`day-${form}`} label={t("day")} hint={t("dayHint")} />;
}

function CheckIn() {
  const t = useTranslations("offline");
  const tCheckIns = useTranslations("checkIns");
  return (
    <Fold name={t("checkIn")} isOpen>
      <OfflineForm action="save-check-in" needs={{ field: "mood", message: t("moodNeeded") }}>
        <Grade scale="mood" label={t("moodQuestion")} />
        <Grade scale="stress" size="sm" label={tCheckIns("stress")} hint={tCheckIns("stressHint")} />
        <SleepStepper name="sleepHours" id="sleep-offline" label={t("sleep")} />
        <WritingLines name="note" id="note-check-in" label={t("note")} />
        <div className="grid max-w-112 grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-4">
          <Day form="check-in" />
          <TextInput type="time" name="time" label={t("time")} />
        </div>
      </OfflineForm>
    </Fold>
  );
}

const SESSION_GRADES = ["moodBefore", "tensionBefore", "moodAfter", "tensionAfter"] as const;

function Session() {
  const t = useTranslations("offline");
  const tSessions = useTranslations("sessions");
  return (
    <Fold name={t("session")}>
      <OfflineForm action="save-session">
        <p className="text-small text-ink-2">{tSessions("scaleHint")}</p>
        {SESSION_GRADES.map((name) => (
          <GradeRuler key={name} name={name} size="sm" label={t(name)} anchors={{}} />
        ))}
        <WritingLines name="note" id="note-session" label={t("note")} />
        <WritingLines name="raiseNext" label={t("raiseNext")} maxLength={MAX_SENTENCE_LENGTH} />
        <Day form="session" />
      </OfflineForm>
    </Fold>
  );
}

function Protection() {
  const t = useTranslations("offline");
  const tProtection = useTranslations("protection");
  const options = SIGNS.map((value) => ({ value, label: tProtection(`sign.${value}`) }));
  return (
    <Fold name={t("protection")}>
      <OfflineForm action="save-protection-moment">
        <Chips name="signs" label={t("signs")} options={options} />
        <WritingLines name="protectedWhat" label={t("protectedWhat")} />
        <Day form="protection" />
      </OfflineForm>
    </Fold>
  );
}

function Effect() {
  const t = useTranslations("offline");
  const tEffects = useTranslations("effects");
  return (
    <Fold name={t("effect")}>
      <OfflineForm action="mark-effect" isDayNeeded needs={{ field: "kind", message: t("effectNeeded") }}>
        <SelectInput name="kind" label={t("effectKind")}>
          <option value="">{t("choose")}</option>
          {EFFECT_KINDS.filter((kind) => kind !== "own").map((kind) => (
            <option key={kind} value={kind}>
              {tEffects(`kind.${kind}`)}
            </option>
          ))}
        </SelectInput>
        <input type="hidden" name="mark" value="on" />
        <Day form="effect" />
      </OfflineForm>
    </Fold>
  );
}

function Point() {
  const t = useTranslations("offline");
  return (
    <Fold name={t("point")}>
      <OfflineForm action="add-talking-point" needs={{ field: "text", message: t("pointNeeded") }}>
        <WritingLines name="text" label={t("pointText")} maxLength={MAX_SENTENCE_LENGTH} />
      </OfflineForm>
    </Fold>
  );
}
