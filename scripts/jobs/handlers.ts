import type { JobHandler } from "../../lib/platform/jobs/job-handler";

/** The code of every job by its name, loaded when a worker first needs it; see Job. */
export const HANDLERS: Readonly<Record<string, () => Promise<{ default: JobHandler }>>> = {
  "password-score": () => import("../../lib/account/auth/password-score-handler"),
  "read-appointments": () => import("../../lib/features/sessions/appointments/read-appointments-handler"),
  "open-upload": () => import("../../lib/transfer/open-upload-handler"),
  "table-choices": () => import("../../lib/transfer/table-choices-handler"),
  "table-plan": () => import("../../lib/transfer/table-plan-handler"),
  "table-view": () => import("../../lib/transfer/table-view-handler"),
  "read-document": () => import("../../lib/transfer/read-document-handler"),
};
