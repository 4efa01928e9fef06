import { saveLifeEventAction } from "@/lib/features/life-events/actions";
import { lifeEvents } from "@/lib/features/life-events/store";
import { lifeEvent } from "../../../factories/life-event";
import { entryForm } from "../entry-form";

export default [
  entryForm("life event", {
    collection: lifeEvents,
    action: saveLifeEventAction,
    opened: lifeEvent(),
    elsewhere: lifeEvent({ note: "elders" }),
    typed: { name: "griep, zwaar", day: "2026-06-01", note: "hier" },
    saved: { name: "griep, zwaar", note: "hier" },
  }),
];
