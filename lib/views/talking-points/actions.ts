"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { entryChanges, fieldError } from "@/lib/account/actions/entry-changes";
import { userAction, type ActionContext } from "@/lib/account/actions/user-action";
import { loadFindings } from "@/lib/views/record/loaders";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { parseForm } from "@/lib/platform/forms/form-data";
import { formatter } from "@/lib/platform/i18n/format";
import { withRequestCache } from "@/lib/platform/http/request-cache";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { savePoint, changePoint, movePointInStore, newPointId } from "@/lib/features/talking-points/changes";
import { noteRaised, noteReopened } from "@/lib/features/talking-points/entry-outcomes";
import {
  findingForm,
  moveForm,
  ownPointForm,
  pointForm,
  raiseForm,
  rewordForm,
  suggestionForm,
} from "@/lib/features/talking-points/form-schema";
import { loadTalkingPointsPage } from "./loaders";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import {
  choosePoint,
  letPointGo,
  raisePoint,
  reopenPoint,
  rewordPoint,
  startPoint,
  unchoosePoint,
} from "@/lib/features/talking-points/rules";
import { sentenceFor, type SentenceContext } from "@/lib/features/talking-points/sentences";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { sourceKey, sourceOf, suggestionKey, type Suggestion } from "@/lib/features/talking-points/suggestions";

const PAGE = "/talking-points";

const changes = entryChanges({
  name: "talking-point",
  page: PAGE,
  collection: talkingPoints,
  toText: ({ text, outcome }) => [text, outcome],
});

/** Saves a point of one's own: chosen for the next session when there is room, else for later. */
export const addPointAction = userAction("add-talking-point", async (context, formData) => {
  const parsed = parseForm(ownPointForm, formData);
  if (!parsed.ok) return parsed;
  const { id, text } = parsed.data;
  const points = await loadTalkingPoints(context.user);
  return savePoint(context, id, startPoint(points, { text, source: { kind: "own" }, today: context.today }));
});

/** Takes over a suggestion as a point. */
export const takeSuggestionAction = userAction<SavedEntry | undefined>("take-suggestion", async (context, formData) => {
  const parsed = parseForm(suggestionForm, formData);
  if (!parsed.ok) return parsed;
  const suggestion = await offered(context, parsed.data.suggestion);
  return suggestion ? takeSuggestion(context, parsed.data.id, suggestion) : alreadyHandled();
});

/** Says no to a suggestion: it is not offered again, and can be put back. */
export const dismissSuggestionAction = userAction("dismiss-suggestion", async (context, formData) => {
  const parsed = parseForm(suggestionForm, formData);
  if (!parsed.ok) return parsed;
  const suggestion = await offered(context, parsed.data.suggestion);
  if (!suggestion) return alreadyHandled();
  const { id } = parsed.data;
  const point = startPoint([], await pointFrom(context, suggestion));
  const saved = await savePoint(context, id, letPointGo(unchoosePoint(point), context.today));
  if (!saved.ok) return saved;
  redirect(`${PAGE}?left=${id}`);
});

/** Makes a talking point of a finding, on the page that shows it. */
export const takeFindingAction = userAction<undefined>("take-finding", async (context, formData) => {
  const parsed = parseForm(findingForm, formData);
  if (!parsed.ok) return parsed;
  const { findingId, id } = parsed.data;
  const { user } = context;
  const [{ findings }, points] = await withRequestCache(() =>
    Promise.all([loadFindings(user), loadTalkingPoints(user)]),
  );
  const key = sourceKey({ kind: "finding", findingId });
  const existing = points.find(({ content }) => sourceKey(content.source) === key);
  const finding = findings.find((each) => each.id === findingId);
  if (!existing && !finding) return failed("not-found");
  if (!existing && finding) {
    const taken = await takeSuggestion(context, id ?? newPointId(), { about: "finding", finding });
    if (!taken.ok) return taken;
  } else if (existing?.content.status === "let-go") {
    await changePoint(context, existing.id, {
      change: (point) => reopenPoint(points, { ...point, chosenOn: context.today }),
    });
  }
  revalidatePath("/trends");
  return succeeded(undefined);
});

/** Puts a point among those for the next session; refused with "limit-reached" when three stand there. */
export const choosePointAction = userAction("choose-talking-point", async (context, formData) => {
  const parsed = parseForm(pointForm, formData);
  if (!parsed.ok) return parsed;
  const points = await loadTalkingPoints(context.user);
  return changePoint(context, parsed.data.id, {
    change: (point) => choosePoint(points, point, context.today),
    refusal: "limit-reached",
  });
});

/** Takes a point off the list for the next session and keeps it for later. */
export const unchoosePointAction = userAction("unchoose-talking-point", async (context, formData) => {
  const parsed = parseForm(pointForm, formData);
  return parsed.ok ? changePoint(context, parsed.data.id, { change: unchoosePoint }) : parsed;
});

/** Moves a chosen point one place up or down. */
export const movePointAction = userAction("move-talking-point", async (context, formData) => {
  const parsed = parseForm(moveForm, formData);
  return parsed.ok ? movePointInStore(context, parsed.data.id, parsed.data.direction) : parsed;
});

/** Says a point in other words. */
export const rewordPointAction = changes.changing("reword", rewordForm, (point, { text }) => ({
  content: rewordPoint(point, text),
}));

/** Marks a point as talked about, with what came of it. */
export const raisePointAction = changes.changing(
  "raise",
  raiseForm,
  (point, { day, outcome }, { today }) => {
    if (day !== undefined && day > today) return fieldError("day", "dayInFuture");
    return { content: raisePoint(point, { day: day ?? today, outcome }) };
  },
  {
    afterChange: async (context, { id, content }, before) => {
      await noteRaised(context, content);
      // Other words for what came of it: the point stays where it is.
      if (before.status !== "raised") redirect(`${PAGE}?left=${id}`);
    },
  },
);

/** Lets a point go. */
export const letPointGoAction = userAction("let-talking-point-go", async (context, formData) => {
  const parsed = parseForm(pointForm, formData);
  if (!parsed.ok) return parsed;
  const changed = await changePoint(context, parsed.data.id, { change: (point) => letPointGo(point, context.today) });
  if (!changed.ok) return changed;
  redirect(`${PAGE}?left=${parsed.data.id}`);
});

/** Takes back that a point was raised or let go; a suggestion that was turned down is offered again. */
export const reopenPointAction = userAction("reopen-talking-point", async (context, formData) => {
  const parsed = parseForm(pointForm, formData);
  if (!parsed.ok) return parsed;
  const points = await loadTalkingPoints(context.user);
  const point = points.find(({ id }) => id === parsed.data.id);
  if (!point) return failed("not-found");
  const { status, source, chosenOn } = point.content;
  if (status === "let-go" && source.kind !== "own" && chosenOn === undefined) {
    await talkingPoints.remove(context.user, point.id, context.now);
  } else {
    const changed = await changePoint(context, point.id, { change: (content) => reopenPoint(points, content) });
    if (!changed.ok) return changed;
    await noteReopened(context, point.content);
  }
  redirect(PAGE);
});

async function offered({ user }: ActionContext, key: string): Promise<Suggestion | undefined> {
  const { suggestions } = await withRequestCache(() => loadTalkingPointsPage(user));
  return suggestions.find((suggestion) => suggestionKey(suggestion) === key);
}

// Taken in another tab, or gone with a changed record: the page as it is now says enough.
function alreadyHandled() {
  revalidatePath(PAGE);
  return succeeded(undefined);
}

async function takeSuggestion(context: ActionContext, id: string, suggestion: Suggestion) {
  const points = await loadTalkingPoints(context.user);
  return savePoint(context, id, startPoint(points, await pointFrom(context, suggestion)));
}

async function pointFrom({ today }: ActionContext, suggestion: Suggestion) {
  const sentence: SentenceContext = {
    t: await getTranslations("talkingPoints"),
    format: formatter(await getLocale()),
    today,
  };
  return { text: sentenceFor(sentence, suggestion), source: sourceOf(suggestion), today };
}
