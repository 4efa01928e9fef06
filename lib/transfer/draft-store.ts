import { defineSingleton } from "@/lib/journal/singleton";
import { importDraftSchema, NO_DRAFT } from "./draft-schema";

/** The one import a person has on its way. It is no part of an export. */
export const importDrafts = defineSingleton({
  kind: "import-draft",
  schema: importDraftSchema,
  version: 1,
  defaults: NO_DRAFT,
});
