import { randomUUID } from "node:crypto";
import { beforeAll, expect, it, vi } from "vitest";
import type { ActionContext } from "@/lib/account/actions/user-action";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { addDays } from "@/lib/platform/calendar/local-date";
import { localDateTimeAt } from "@/lib/platform/calendar/clock";
import { checkIns } from "@/lib/features/check-ins/store";
import { loadFindings } from "@/lib/views/record/loaders";
import { findingsRecord } from "@/lib/analysis/findings/record";
import { stopRule } from "@/lib/features/therapy/agreement/stop-rule";
import { loadDoubtPage } from "@/lib/views/therapy/doubt-loader";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { treatmentAgreements } from "@/lib/features/therapy/agreement/store";
import { withRequestCache } from "@/lib/platform/http/request-cache";
import { sessions } from "@/lib/features/sessions/store";
import { loadSummarySource } from "@/lib/views/summary/server/loaders";
import { dismissSuggestionAction, takeFindingAction, takeSuggestionAction } from "@/lib/views/talking-points/actions";
import { loadTalkingPointsPage } from "@/lib/views/talking-points/loaders";
import { suggestionKey } from "@/lib/features/talking-points/suggestions";
import { loadGoalsPage, loadTherapyPage } from "@/lib/views/therapy/loaders";
import { loadToday } from "@/lib/views/today/loaders";
import { GET as summaryPdf } from "@/app/(journal)/summary/pdf/route";
import { GET as trendsTable } from "@/app/(journal)/trends/csv/route";
import { form } from "../../factories/form";
import { treatmentAgreement } from "../../factories/treatment-agreement";
import { longDiary, longTherapy } from "../../factories/long-diary";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

type Place = Pick<ActionContext, "now" | "today" | "moment" | "timeZone">;
type Run = (context: Place & { user: CurrentUser }, data: FormData) => Promise<unknown>;

const NOW = new Date();
const MOMENT = localDateTimeAt(NOW, "Europe/Amsterdam", 4);
const signedIn = vi.hoisted((): { user: CurrentUser | null } => ({ user: null }));

vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("next/navigation", () => ({ redirect: vi.fn() }));
vi.mock("next/headers", () => ({ cookies: async () => new Map() }));
vi.mock("next-intl/server", () => ({ getLocale: async () => "nl", getTranslations: async () => (key: string) => key }));
vi.mock("@/lib/account/actions/user-action", () => ({
  userAction: (_name: string, run: Run) => (_previous: null, data: FormData) => {
    if (!signedIn.user) throw new Error("nobody is signed in");
    return run(
      { user: signedIn.user, now: NOW, timeZone: "Europe/Amsterdam", moment: MOMENT, today: MOMENT.day },
      data,
    );
  },
}));
vi.mock("@/lib/account/auth/require-user", () => ({
  getUser: async () => signedIn.user,
  requireUser: async () => signedIn.user,
}));
vi.mock("@/lib/account/auth/access-log", () => ({ recordAccess: vi.fn() }));
vi.mock("@/lib/platform/http/file-request", () => ({ refusedFile: async () => null }));
vi.mock("@/lib/views/summary/components/pdf/render", () => ({ renderSummaryPdf: async () => Buffer.from("%PDF") }));
// Counted, and otherwise as they are.
vi.mock("@/lib/analysis/findings/record", { spy: true });
vi.mock("@/lib/features/therapy/agreement/stop-rule", { spy: true });

function theUser(): CurrentUser {
  if (!signedIn.user) throw new Error("nobody is signed in");
  return signedIn.user;
}

/** What the page of Trends loads, as far as it counts here. */
async function loadTrends(user: CurrentUser) {
  return Promise.all([loadFindings(user), loadStopRule(user), loadGoalsPage(user)]);
}

/** How often a request runs the engine, holds the agreement and reads the check-ins. */
async function counted<R>(request: () => Promise<R>) {
  vi.mocked(findingsRecord).mockClear();
  vi.mocked(stopRule).mockClear();
  const reads = vi.spyOn(checkIns, "list").mockClear();
  const result = await request();
  return {
    result,
    engine: vi.mocked(findingsRecord).mock.calls.length,
    agreement: vi.mocked(stopRule).mock.calls.length,
    checkIns: reads.mock.calls.length,
  };
}

describeStores("one request", () => {
  beforeAll(async () => {
    const owner = await makeOwner();
    signedIn.user = { ...owner, sessionId: randomUUID(), keepSignedIn: true, recoveryConfirmed: true, inboxBoxes: 0 };
    const diary = longDiary(MOMENT.day, 120).map((each, index) => ({ ...each, mood: index < 60 ? 8 : 3 }));
    await checkIns.saveMany(
      owner,
      diary.map((content) => ({ id: randomUUID(), content, now: NOW })),
    );
    await sessions.saveMany(
      owner,
      longTherapy(addDays(MOMENT.day, -2), 8).map((content) => ({ id: randomUUID(), content, now: NOW })),
    );
    await treatmentAgreements.save(owner, {
      id: randomUUID(),
      content: treatmentAgreement({ stopWeeks: 3 }),
      now: NOW,
    });
  });

  it.each([
    ["Today", loadToday, 0],
    ["Trends", loadTrends, 1],
    ["the talking points", loadTalkingPointsPage, 1],
    ["the therapy", loadTherapyPage, 1],
    ["the summary", loadSummarySource, 1],
    ["the doubt compass", loadDoubtPage, 0],
  ] as const)("for %s runs the engine once, and reads the check-ins once", async (_, load, agreement) => {
    const { result: _shown, ...counts } = await counted(() =>
      withRequestCache(async () => void (await load(theUser()))),
    );
    expect(counts).toEqual({ engine: 1, agreement, checkIns: 1 });
  });

  it("for several pages' loaders at once shares all of it", async () => {
    const both = () =>
      Promise.all([loadTalkingPointsPage(theUser()), loadSummarySource(theUser()), loadTherapyPage(theUser())]);
    const { result: _shown, ...counts } = await counted(() => withRequestCache(both));
    expect(counts).toEqual({ engine: 1, agreement: 1, checkIns: 1 });
  });

  it.each([
    ["the table of Trends", trendsTable, "http://localhost/trends/csv?range=all", 0],
    ["the summary as a PDF", summaryPdf, "http://localhost/summary/pdf", 1],
  ] as const)("for %s runs the engine once, and reads the check-ins once", async (_, handle, address, agreement) => {
    const { result, ...counts } = await counted(() => handle(new Request(address)));
    expect(result.status).toBe(200);
    expect(counts).toEqual({ engine: 1, agreement, checkIns: 1 });
  });

  it.each([
    ["takes", takeSuggestionAction],
    ["turns down", dismissSuggestionAction],
  ])("that %s a suggestion runs the engine once", async (_, action) => {
    const { suggestions } = await withRequestCache(() => loadTalkingPointsPage(theUser()));
    const [suggestion] = suggestions;
    if (!suggestion) throw new Error("the record of the test suggests nothing");
    const sent = form({ id: randomUUID(), suggestion: suggestionKey(suggestion) });
    const { result: _done, ...counts } = await counted(async () => action(null, sent));
    expect(counts).toEqual({ engine: 1, agreement: 1, checkIns: 1 });
    const after = await withRequestCache(() => loadTalkingPointsPage(theUser()));
    expect(after.suggestions.map(suggestionKey)).not.toContain(suggestionKey(suggestion));
  });

  it("that takes a finding runs the engine once", async () => {
    const { findings } = await withRequestCache(() => loadTalkingPointsPage(theUser()));
    const [finding] = findings;
    if (!finding) throw new Error("the record of the test has no finding");
    const sent = form({ id: randomUUID(), findingId: finding.id });
    const { result: _done, ...counts } = await counted(async () => takeFindingAction(null, sent));
    expect(counts).toEqual({ engine: 1, agreement: 0, checkIns: 1 });
  });
});
