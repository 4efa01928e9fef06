"use server";

import { revalidatePath } from "next/cache";
import { userAction, type ActionContext } from "@/lib/account/actions/user-action";
import { parseForm } from "@/lib/platform/forms/form-data";
import { changePoint } from "@/lib/features/talking-points/changes";
import { noteRaised, noteReopened } from "@/lib/features/talking-points/entry-outcomes";
import { pointForm } from "@/lib/features/talking-points/form-schema";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { raisePoint, reopenPoint } from "@/lib/features/talking-points/rules";
import { talkingPoints } from "@/lib/features/talking-points/store";

/** Ticks a point off in the session itself; what came of it can be written later. */
export const raiseNowAction = userAction("raise-point-now", async (context, formData) => {
  const parsed = parseForm(pointForm, formData);
  if (!parsed.ok) return parsed;
  const { id } = parsed.data;
  const changed = await changePoint(context, id, {
    change: (point) => raisePoint(point, { day: context.today, outcome: "" }),
  });
  const raised = changed.ok && (await talkingPoints.get(context.user, id));
  if (raised) await noteRaised(context, raised.content);
  return shown(changed);
});

/** Takes that back. */
export const reopenNowAction = userAction("reopen-point-now", async (context: ActionContext, formData) => {
  const parsed = parseForm(pointForm, formData);
  if (!parsed.ok) return parsed;
  const points = await loadTalkingPoints(context.user);
  const before = points.find(({ id }) => id === parsed.data.id);
  const changed = await changePoint(context, parsed.data.id, { change: (point) => reopenPoint(points, point) });
  if (changed.ok && before) await noteReopened(context, before.content);
  return shown(changed);
});

function shown<R>(result: R): R {
  revalidatePath("/talking-points/now");
  return result;
}
