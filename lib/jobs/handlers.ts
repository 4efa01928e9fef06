import type { JobHandler } from "./job-handler";

/** The code of every job by its name, loaded when a worker first needs it; see Job. */
export const HANDLERS: Readonly<Record<string, () => Promise<{ default: JobHandler }>>> = {
  "password-score": () => import("../auth/password-score-handler"),
  "read-appointments": () => import("../appointments/read-appointments-handler"),
  "open-upload": () => import("../transfer/open-upload-handler"),
  "table-choices": () => import("../transfer/table-choices-handler"),
  "table-plan": () => import("../transfer/table-plan-handler"),
  "table-view": () => import("../transfer/table-view-handler"),
  "read-document": () => import("../transfer/read-document-handler"),
};
