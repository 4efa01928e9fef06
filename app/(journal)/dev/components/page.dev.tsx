import type { ReactNode } from "react";
import { BeforeAfter } from "@/components/forms/before-after";
import { CheckBox } from "@/components/forms/check-box";
import { Chips } from "@/components/forms/chips";
import { ErrorSummary } from "@/components/forms/error-summary";
import { GradeRuler } from "@/components/forms/grade-ruler";
import { SavedLine } from "@/components/forms/saved-line";
import { SelectInput } from "@/components/forms/select-input";
import { SleepStepper } from "@/components/forms/sleep-stepper";
import { TagInput } from "@/components/forms/tag-input";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { Button, ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Fold } from "@/components/ui/fold";
import { KeyBadge } from "@/components/ui/key-badge";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextButton, TextLink } from "@/components/ui/text-link";

const ANCHORS = { 1: "very bad", 4: "poor", 6: "all right", 8: "good", 10: "very good" };
const WORDS = [
  { value: "no", label: "no" },
  { value: "a-little", label: "a little" },
  { value: "yes", label: "yes" },
] as const;
const REASON = "You chose three already.";
const PROBLEM = "Fill in a date that exists.";

/**
 * Every component in each of its states, for whoever works on them: `npm run dev`, then /dev/components. It is a page
 * of development alone (see pageExtensions in next.config.ts), so its words are not translated. Hover and focus are
 * tried by hand; what a state cannot show at rest is named beside it.
 */
export default function ComponentsPage() {
  return (
    <>
      <PageHead title="Components" sub="Each state side by side. Switch the theme in the system or in Settings." />
      <Section label="Button" sub="default, second, unavailable, link" isLabelHeading>
        <Row>
          <Button>Save</Button>
          <Button variant="secondary">Cancel</Button>
          <Button unavailable={REASON}>Choose</Button>
          <ButtonLink href="/today">A link that looks like one</ButtonLink>
          <Button aria-disabled="true">Saving…</Button>
        </Row>
        <Row>
          <TextLink href="/today">A link on its own</TextLink>
          <TextLink href="/today" tone="quiet" icon="undo">
            A quiet one with a sign
          </TextLink>
          <TextButton>A button that looks like a link</TextButton>
        </Row>
      </Section>
      <Section label="Scale 1–10" sub="nothing chosen, chosen, between two, small, error" isLabelHeading>
        <Stack>
          <GradeRuler name="a" label="How is your mood?" labelLook="question" anchors={ANCHORS} />
          <GradeRuler name="b" label="Chosen" anchors={ANCHORS} defaultValue={6} isClearable />
          <GradeRuler name="c" label="Brought in with a decimal" anchors={ANCHORS} defaultValue={6.5} />
          <GradeRuler name="d" label="Small, with a hint" size="sm" anchors={ANCHORS} hint="Higher is more stress." />
          <GradeRuler name="e" label="With an error" anchors={ANCHORS} error="Not saved. Try again." />
        </Stack>
      </Section>
      <Section label="Two grades" sub="empty, filled in" isLabelHeading>
        <Stack>
          <BeforeAfter
            label="Mood"
            before={{ name: "f1", caption: "before", label: "Mood before" }}
            after={{ name: "f2", caption: "after", label: "Mood after" }}
          />
          <BeforeAfter
            label="Tension"
            before={{ name: "g1", caption: "before", label: "Tension before", defaultValue: "7" }}
            after={{ name: "g2", caption: "after", label: "Tension after", defaultValue: "4" }}
          />
        </Stack>
      </Section>
      <Section label="Words" sub="one of a few, any number, one box" isLabelHeading>
        <Stack>
          <WordChoice name="h" label="Did it help?" options={WORDS} />
          <WordChoice name="i" label="Chosen" options={WORDS} defaultValue="a-little" />
          <WordChoice name="j" label="With an error" options={WORDS} error="Choose one." labelLook="above" />
          <Chips name="k" label="Any number" options={WORDS} defaultValues={["yes"]} hint="None is fine too." />
          <CheckBox name="l" label="Keep me signed in on this device" isChecked />
        </Stack>
      </Section>
      <Section label="Field" sub="text, date, time, list, hours, words, lines; with hint and error" isLabelHeading>
        <Stack>
          <TextInput name="m" label="A name" hint="As you call it yourself." placeholder="for example: group" />
          <TextInput name="n" type="date" label="Day" defaultValue="2026-02-30" error={PROBLEM} />
          <TextInput name="o" type="time" label="Time" defaultValue="14:30" />
          <SelectInput name="p" label="How often" defaultValue="2">
            <option value="1">every week</option>
            <option value="2">every two weeks</option>
          </SelectInput>
          <SleepStepper name="q" label="Sleep" />
          <SleepStepper name="r" label="Sleep, filled in" defaultValue={6.5} />
          <TagInput name="s" label="Own words" suggestions={["work", "family", "sleep"]} defaultValue="work" />
          <WritingLines name="t" label="What do you want to keep of it?" labelLook="heading" rows={3} />
          <WritingLines name="u" label="With an error" error="This is too long by 40 characters." />
        </Stack>
      </Section>
      <Section label="Errors of a form" isLabelHeading>
        <ErrorSummary title="Two answers keep this from being saved." errors={[{ name: "n", message: PROBLEM }]} />
      </Section>
      <Section label="Saved or not" isLabelHeading>
        <SavedLine state="idle" message="One tap is enough." />
        <SavedLine state="saving" message="Saving…" />
        <SavedLine state="saved" message="Saved 21:14." />
        <SavedLine state="failed" message="Not saved yet. Your words are still here." />
      </Section>
      <Section label="Folded" sub="an addition, a line, a row's own form" isLabelHeading>
        <Row>
          <Disclosure summary="Add an event">What was folded.</Disclosure>
        </Row>
        <Disclosure summary="Homework" value="once a week" look="line">
          What was folded.
        </Disclosure>
        <Fold name="folds" label="Reword" about="the first point">
          A small form.
        </Fold>
      </Section>
      <Section label="Remark" sub="plain, and beside each kind of period" isLabelHeading>
        <Stack>
          <Notice title="Plain" icon="info">
            Nothing is sent: you take it with you.
          </Notice>
          <Notice tone="open">Still open.</Notice>
          <Notice tone="recovered">Back to where it was.</Notice>
          <Notice tone="lasting">It lasts.</Notice>
        </Stack>
        <Row>
          <KeyBadge letter="A" kind="open" label="period A" />
          <KeyBadge letter="B" kind="recovered" label="period B" />
          <KeyBadge letter="C" kind="lasting" label="period C" />
          <KeyBadge letter="D" kind="neutral" label="period D" />
        </Row>
      </Section>
      <Section label="Nothing yet" isLabelHeading>
        <EmptyState title="No talking points yet." text="They come from Trends, or from you.">
          <Button variant="secondary">Write one</Button>
        </EmptyState>
      </Section>
    </>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <div className="mt-4 flex flex-wrap items-start gap-x-6 gap-y-3 first:mt-0">{children}</div>;
}

function Stack({ children }: { children: ReactNode }) {
  return <div className="grid max-w-measure grid-cols-1 gap-9">{children}</div>;
}
