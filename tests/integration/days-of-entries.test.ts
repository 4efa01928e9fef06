import { randomUUID } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";
import type { ActionContext } from "@/lib/account/actions/user-action";
import { localDateTimeAt } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveCheckInAction } from "@/lib/features/check-ins/actions";
import { checkIns } from "@/lib/features/check-ins/store";
import { saveEffectAction } from "@/lib/features/effects/actions";
import { effects } from "@/lib/features/effects/store";
import { saveEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import { evaluations } from "@/lib/features/therapy/evaluations/store";
import { saveGoalAction } from "@/lib/features/therapy/goals/actions";
import { goals } from "@/lib/features/therapy/goals/store";
import { saveHomeworkAction } from "@/lib/features/therapy/homework/actions";
import { homeworkItems } from "@/lib/features/therapy/homework/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { saveAgreementAction } from "@/lib/features/therapy/agreement/actions";
import { treatmentAgreements } from "@/lib/features/therapy/agreement/store";
import { saveLifeEventAction } from "@/lib/features/life-events/actions";
import { lifeEvents } from "@/lib/features/life-events/store";
import { saveMomentAction } from "@/lib/features/protection/actions";
import { protectionMoments } from "@/lib/features/protection/store";
import { saveQuestionnaireAction } from "@/lib/features/questionnaires/actions";
import { questionnaires } from "@/lib/features/questionnaires/store";
import type { ActionResult } from "@/lib/platform/forms/result";
import { saveSessionAction } from "@/lib/features/sessions/actions";
import { sessions } from "@/lib/features/sessions/store";
import { saveTherapyAction } from "@/lib/features/therapy/trajectories/actions";
import { therapies } from "@/lib/features/therapy/trajectories/store";
import { form } from "../factories/form";
import { makeOwner } from "../factories/owner";
import { describeStores } from "../setup/stores";

type Place = Pick<ActionContext, "now" | "today" | "moment" | "timeZone">;
type Run = (context: Place & { user: JournalOwner }, data: FormData) => Promise<ActionResult<unknown>>;

const request = vi.hoisted((): { user: JournalOwner | null; place: Place | null } => ({ user: null, place: null }));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
// A redirect ends an action; what was saved before it is what is looked at.
vi.mock("next/navigation", () => ({ redirect: vi.fn() }));
vi.mock("@/lib/account/actions/user-action", () => ({
  userAction: (_name: string, run: Run) => (_previous: null, data: FormData) => {
    if (!request.user || !request.place) throw new Error("nobody is signed in");
    return run({ user: request.user, ...request.place }, data);
  },
}));

const NOW = new Date("2026-11-28T20:00:00.000Z");
const at = (timeZone: string, now = NOW): Place => {
  const moment = localDateTimeAt(now, timeZone, 4);
  return { now, timeZone, moment, today: moment.day };
};
const AUCKLAND = at("Pacific/Auckland");
const HONOLULU = at("Pacific/Honolulu");

interface Listed {
  list(owner: JournalOwner): Promise<{ id: string; revision: number; content: object }[]>;
}
interface Kind {
  action(previous: null, data: FormData): Promise<ActionResult<unknown>>;
  store: Listed;
  /** The field of the day, the same in the form and in the content. */
  day: string;
  fields: Record<string, string>;
  /** What an edit changes, beside the day that stays. */
  edited: Record<string, string>;
  /** A day that may lie in the future: a plan. */
  mayBeAhead?: boolean;
}

const KINDS: Record<string, Kind> = {
  "check-in": { action: saveCheckInAction, store: checkIns, day: "day", fields: { mood: "6" }, edited: { mood: "7" } },
  session: {
    action: saveSessionAction,
    store: sessions,
    day: "day",
    fields: { moodAfter: "6" },
    edited: { moodAfter: "7" },
    mayBeAhead: true,
  },
  effect: {
    action: saveEffectAction,
    store: effects,
    day: "since",
    fields: { kind: "sleep" },
    edited: { note: "Elke nacht." },
  },
  "protection moment": {
    action: saveMomentAction,
    store: protectionMoments,
    day: "day",
    fields: { ownSign: "Ik keek weg." },
    edited: { ownSign: "Ik zweeg." },
  },
  "life event": {
    action: saveLifeEventAction,
    store: lifeEvents,
    day: "day",
    fields: { kind: "other", name: "Verhuizing" },
    edited: { name: "Verhuisd" },
  },
  goal: { action: saveGoalAction, store: goals, day: "setOn", fields: { text: "Slapen" }, edited: { text: "Rust" } },
  agreement: {
    action: saveAgreementAction,
    store: treatmentAgreements,
    day: "askedOn",
    fields: { effects: "Dromen" },
    edited: { effects: "Nare dromen" },
  },
  homework: {
    action: saveHomeworkAction,
    store: homeworkItems,
    day: "agreedOn",
    fields: { text: "Wandelen" },
    edited: { text: "Elke dag wandelen" },
  },
  evaluation: {
    action: saveEvaluationAction,
    store: evaluations,
    day: "day",
    fields: { helps: "Praten" },
    edited: { helps: "Rustig praten" },
  },
  questionnaire: {
    action: saveQuestionnaireAction,
    store: questionnaires,
    day: "day",
    fields: { instrument: "phq9", item1: "1" },
    edited: {},
  },
  therapy: {
    action: saveTherapyAction,
    store: therapies,
    day: "startedOn",
    fields: { therapist: "Noor" },
    edited: { therapist: "Sanne" },
    mayBeAhead: true,
  },
};

describeStores("the day of an entry", () => {
  beforeEach(async () => {
    request.user = await makeOwner();
  });
  const save = (kind: Kind, place: Place, fields: Record<string, string>) => {
    request.place = place;
    return kind.action(null, form({ ...kind.fields, ...fields }));
  };
  const only = async ({ store }: Kind) => {
    const entries = request.user ? await store.list(request.user) : [];
    expect(entries).toHaveLength(1);
    return entries[0] ?? { id: "", revision: 0, content: {} };
  };
  const begun = async (kind: Kind, day: LocalDate) => {
    await save(kind, AUCKLAND, { id: randomUUID(), [kind.day]: day });
    const { id, revision, content } = await only(kind);
    expect(content).toMatchObject({ [kind.day]: day });
    return { id, revision: String(revision) };
  };

  it.each(Object.keys(KINDS))(
    "reported fault 29: a %s of tomorrow, after a flight west, can be changed",
    async (name) => {
      const kind = KINDS[name];
      if (!kind) throw new Error("no such kind");
      expect([HONOLULU.today, AUCKLAND.today]).toEqual(["2026-11-28", "2026-11-29"]);
      const saved = await begun(kind, AUCKLAND.today);
      const edit = { ...kind.edited, [kind.day]: AUCKLAND.today };
      // A redirect answers nothing here.
      expect((await save(kind, HONOLULU, { ...saved, ...edit }))?.ok).not.toBe(false);
      expect((await only(kind)).content).toMatchObject({ [kind.day]: AUCKLAND.today });
      expect((await only(kind)).content).not.toHaveProperty("status", "planned");
      if (kind.mayBeAhead) return;
      const fresh = { id: randomUUID(), [kind.day]: AUCKLAND.today };
      expect(await save(kind, HONOLULU, fresh)).toMatchObject({
        ok: false,
        fieldErrors: { [kind.day]: "dayInFuture" },
      });
    },
  );

  it.each(Object.keys(KINDS))("of a %s stays when its field is cleared", async (name) => {
    const kind = KINDS[name];
    if (!kind) throw new Error("no such kind");
    const saved = await begun(kind, "2026-05-01");
    await save(kind, HONOLULU, { ...saved, ...kind.edited, [kind.day]: "" });
    expect((await only(kind)).content).toMatchObject({ [kind.day]: "2026-05-01" });
  });

  it("stays, with the origin, when a check-in is saved over an import that was deleted elsewhere", async () => {
    const user = request.user;
    if (!user) throw new Error("nobody is signed in");
    const id = randomUUID();
    const imported = { day: "2026-05-01", mood: 4, tags: [], source: "import" as const };
    await checkIns.save(user, { id, content: imported, now: NOW });
    const deleted = await checkIns.remove(user, id, NOW);
    request.place = HONOLULU;
    const mine = { id, mood: "5", overwrite: String(deleted?.revision) };
    expect(await saveCheckInAction(null, form(mine))).toMatchObject({ ok: true });
    expect(await checkIns.list(user)).toMatchObject([{ content: { ...imported, mood: 5 } }]);
  });

  it("does not hinder other answers from a page that the browser brought back", async () => {
    const user = request.user;
    const kind = KINDS.questionnaire;
    if (!user || !kind) throw new Error("nobody is signed in");
    const id = randomUUID();
    for (const item1 of ["1", "2", "2"]) {
      expect((await save(kind, HONOLULU, { id, item1 }))?.ok).not.toBe(false);
    }
    const firstAnswers = (await questionnaires.list(user)).map(({ content }) => content.answers[0]);
    expect(firstAnswers.toSorted()).toEqual([1, 2]);
  });
});
