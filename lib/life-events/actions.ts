"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/actions";
import { parseForm, valuesOf } from "@/lib/form-data";
import { failed, succeeded } from "@/lib/result";
import { lifeEventForm } from "./form-schema";
import { lifeEvents } from "./store";

const PAGE = "/life-events";

/** Keeps an event, new or changed; a version from elsewhere is handed back before it is replaced. */
export const saveLifeEventAction = userAction("save-life-event", async ({ user, now, today }, formData) => {
  const parsed = parseForm(lifeEventForm, formData);
  if (!parsed.ok) return parsed;
  const { id, revision, day = today, ...event } = parsed.data;
  const refuse = (field: string, key: string) =>
    failed("invalid-form", { fieldErrors: { [field]: key }, values: valuesOf(formData) });
  if (day > today) return refuse("day", "dayInFuture");
  if (event.until !== undefined && event.until < day) return refuse("until", "endBeforeStart");
  if (event.until !== undefined && event.until > today) return refuse("until", "dayInFuture");
  // A last day that is known says that it is over.
  const content = { ...event, day, goesOn: event.goesOn && event.until === undefined };
  const saved = await lifeEvents.save(user, { id, content, now, ...(revision && { revision }) });
  if (!saved.ok) {
    const { revision: current, content: there } = saved.current;
    const elsewhere = { revision: String(current), there: [there.name, there.note].filter(Boolean).join("\n") };
    return failed(saved.code, { values: { ...valuesOf(formData), ...elsewhere } });
  }
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** Puts an event away; the page offers to put it back. */
export const deleteLifeEventAction = userAction("delete-life-event", async ({ user, now }, formData) => {
  const id = String(formData.get("id"));
  if (!(await lifeEvents.remove(user, id, now))) return failed("not-found");
  redirect(`${PAGE}?deleted=${encodeURIComponent(id)}`);
});

/** Puts a deleted event back. */
export const restoreLifeEventAction = userAction("restore-life-event", async ({ user, now }, formData) => {
  if (!(await lifeEvents.restore(user, String(formData.get("id")), now))) return failed("not-found");
  redirect(PAGE);
});
