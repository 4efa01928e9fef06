import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { therapyOn } from "@/lib/features/therapy/trajectories/rules";
import { together } from "@/lib/platform/concurrency/together";
import { agreementOf } from "./rules";
import type { TreatmentAgreement } from "./schema";
import { treatmentAgreements } from "./store";

/** Every treatment agreement of a person; opened once per request. */
function loadTreatmentAgreements(user: CurrentUser): Promise<Entry<TreatmentAgreement>[]> {
  return loadEntries(treatmentAgreements, user);
}

/** The treatment agreement of the trajectory that runs now; null when there is none. */
export async function loadCurrentAgreement(user: CurrentUser): Promise<Entry<TreatmentAgreement> | null> {
  const {
    context: { today },
    therapies,
    all,
  } = await together({
    context: loadDayContext(user),
    therapies: loadTherapies(user),
    all: loadTreatmentAgreements(user),
  });
  return agreementOf(all, therapyOn(therapies, today)?.id);
}
