import type { Translator } from "@/lib/platform/i18n/translator";
import type { Doubt } from "./schema";

type Answers = Pick<Doubt, "road"> & { [Q in Question]?: Doubt[Q] | undefined };
type Question = (typeof NOT_WORKING)[number] | (typeof HARD)[number];

/** What is said first of several: what stands between two people goes before what they work on. */
const NOT_WORKING = ["safe", "speak", "difference", "aim"] as const;
const HARD = ["away", "stirs", "hoped", "outside"] as const;

/**
 * A sentence to say aloud, made from the answers: at most one thing that does not work, one that is hard, and what is
 * asked for. It repeats what was answered and draws no conclusion; without such an answer it says that one doubts.
 */
export function doubtSentence(t: Translator<"doubtSentence">, answers: Answers): string {
  const notWorking = firstOf(NOT_WORKING, "no", answers);
  const hard = firstOf(HARD, "yes", answers);
  const seen = [
    notWorking && t(`notWorking.${notWorking.question}`, { answer: notWorking.answer }),
    hard && t(`hard.${hard.question}`, { answer: hard.answer }),
  ].filter((part) => part !== undefined);
  return [...(seen.length > 0 ? seen : [t("doubt")]), t(`ask.${answers.road ?? "say"}`)].join(" ");
}

/** The first question with this answer, else the first with "partly". */
function firstOf<Q extends Question>(questions: readonly Q[], full: "yes" | "no", answers: Answers) {
  for (const answer of [full, "partly"] as const) {
    const question = questions.find((each) => answers[each] === answer);
    if (question) return { question, answer };
  }
  return undefined;
}
