import { handleJob } from "@/lib/platform/jobs/job-handler";
import { applyForm } from "./apply-form";
import { tableChoicesJob } from "./table-jobs";

export default handleJob(tableChoicesJob, ({ form, previous, text, context }) =>
  applyForm(form, previous, text, context),
);
