import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import type { EntryContext } from "@/lib/features/server-entry-kind";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { fhirBundle, patientOf } from "@/lib/import-export/core/fhir-bundle";
import type { JournalOwner } from "@/lib/platform/journal/entry";

/**
 * What other systems of care can read of an account, as a Bundle of FHIR R4: the resources of every kind that has some.
 *
 * @param translator the words of the reader's language
 * @param id drawn for this bundle alone
 */
export async function exportFhir(owner: JournalOwner, translator: EntryContext["translator"], id: string) {
  const kinds = ENTRY_KINDS.flatMap(({ exportName }) => SERVER_ENTRY_KINDS[exportName].fhir ?? []);
  const context: Pick<EntryContext, "entries" | "translator"> = {
    entries: (collection) => collection.list(owner),
    translator,
  };
  const resources = await Promise.all(kinds.map((kind) => kind.resources(context, patientOf(id))));
  return fhirBundle(
    resources.flat(),
    kinds.flatMap(({ concepts }) => concepts),
    id,
  );
}
