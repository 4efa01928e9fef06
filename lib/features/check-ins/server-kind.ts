import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { demoCheckIns } from "./demo";
import { CHECK_IN_CONCEPTS, checkInResources } from "./fhir";
import type { checkInKind } from "./kind";
import { checkIns } from "./store";

export const serverCheckInKind: ServerEntryKind<typeof checkInKind> = {
  collection: checkIns,
  async searchedEntries({ entries }) {
    const all = await entries(checkIns);
    return all.map(({ id, content: { day, note, tags } }) => ({
      day,
      href: `/check-ins/${id}` as const,
      texts: [note, tags.join(", ")],
    }));
  },

  fhir: {
    concepts: CHECK_IN_CONCEPTS,
    async resources({ entries }, patient) {
      const all = await entries(checkIns);
      return checkInResources(
        all.map(({ content }) => content),
        patient,
      );
    },
  },

  demo: demoCheckIns,
};
