import { useTranslations } from "next-intl";
import type { EntryFields } from "@/components/forms/entry-form";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { Disclosure } from "@/components/ui/disclosure";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/choices";
import { DOUBT_ANSWERS, HARD_QUESTIONS, ROADS, WORKS_QUESTIONS } from "@/lib/features/therapy/doubt/choices";
import type { Doubt, DoubtQuestion } from "@/lib/features/therapy/doubt/schema";

interface DoubtFieldsProps {
  fields: EntryFields;
  content: Partial<Doubt> | undefined;
}

/** The eight questions, on both sides. */
export function DoubtQuestions({ fields: { choice }, content }: DoubtFieldsProps) {
  const t = useTranslations("doubt");
  const questions = (list: readonly DoubtQuestion[]) =>
    list.map((question) => (
      <WordChoice
        key={question}
        label={t(`q.${question}`)}
        labelLook="above"
        options={DOUBT_ANSWERS.map((answer) => ({ value: answer, label: t(`a.${answer}`) }))}
        {...choice(question, content?.[question], DOUBT_ANSWERS)}
      />
    ));
  return (
    <>
      <h3 className="font-serif text-lead">{t("worksHeading")}</h3>
      {questions(WORKS_QUESTIONS)}
      <h3 className="mt-2 font-serif text-lead">{t("hardHeading")}</h3>
      {questions(HARD_QUESTIONS)}
    </>
  );
}

/** What else one wants to say, and the roads; folded, what each of them is. */
export function DoubtRoad({ fields: { field, choice }, content }: DoubtFieldsProps) {
  const t = useTranslations("doubt");
  return (
    <>
      <WritingLines label={t("words")} labelLook="heading" {...field("words", content?.words)} />
      <WordChoice
        label={t("roadQuestion")}
        labelLook="above"
        hint={t("roadHint")}
        hasLongWords
        options={ROADS.map((road) => ({ value: road, label: t(`road.${road}`) }))}
        {...choice("road", content?.road, ROADS)}
      />
      <Disclosure summary={t("roadHeading")}>
        <ul className="grid gap-2">
          {ROADS.map((road) => (
            <li key={road}>{t(`roadText.${road}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

/** The sentence to say aloud; below a heading with its words the label is only heard. */
export function DoubtSentence({
  fields: { field },
  content,
  hint,
  labelLook = "heading",
}: DoubtFieldsProps & { hint: string; labelLook?: "heading" | "hidden" }) {
  const t = useTranslations("doubt");
  return (
    <WritingLines
      label={t("sentence")}
      labelLook={labelLook}
      hint={hint}
      maxLength={MAX_SENTENCE_LENGTH}
      {...field("sentence", content?.sentence)}
    />
  );
}
