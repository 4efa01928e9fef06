import "server-only";
import { changeEffect } from "@/lib/features/effects/changes";
import { discussAgain, undiscuss } from "@/lib/features/effects/rules";
import type { ChangeContext } from "@/lib/platform/journal/entry";
import { setTalk, takeBackTalk } from "@/lib/features/questionnaires/changes";
import type { TalkingPoint } from "./schema";

/**
 * What was talked about as a point counts as talked about where it came from. An entry that is gone meanwhile needs
 * no word: the point itself is kept.
 */
export async function noteRaised(
  context: ChangeContext,
  { source, raisedOn, outcome = "" }: TalkingPoint,
): Promise<void> {
  if (source.kind !== "entry" || raisedOn === undefined) return;
  if (source.from === "questionnaire") await setTalk(context, { id: source.entryId, day: raisedOn });
  if (source.from !== "effect") return;
  await changeEffect(context, source.entryId, (effect) => discussAgain(effect, { day: raisedOn, discussion: outcome }));
}

/** Takes that back, unless it was talked about on another day too. */
export async function noteReopened(context: ChangeContext, { source, raisedOn }: TalkingPoint): Promise<void> {
  if (source.kind !== "entry" || raisedOn === undefined) return;
  if (source.from === "questionnaire") await takeBackTalk(context, { id: source.entryId, day: raisedOn });
  if (source.from !== "effect") return;
  await changeEffect(context, source.entryId, (effect) =>
    effect.discussedOn === raisedOn ? undiscuss(effect) : effect,
  );
}
