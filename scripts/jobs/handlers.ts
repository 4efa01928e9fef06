import type { JobHandler } from "../../lib/platform/jobs/job-handler";

/** The code of every job by its name, loaded when a worker first needs it; see Job. */
export const HANDLERS: Readonly<Record<string, () => Promise<{ default: JobHandler }>>> = {
  "password-score": () => import("../../lib/account/auth/password-score-handler"),
  "read-appointments": () => import("../../lib/features/sessions/appointments/read-appointments-handler"),
  "open-upload": () => import("../../lib/import-export/server/open-upload-handler"),
  "format-plan": () => import("../../lib/import-export/server/format-plan-handler"),
  "table-choices": () => import("../../lib/import-export/server/table-choices-handler"),
  "table-plan": () => import("../../lib/import-export/server/table-plan-handler"),
  "table-view": () => import("../../lib/import-export/server/table-view-handler"),
  "read-document": () => import("../../lib/import-export/server/read-document-handler"),
};
