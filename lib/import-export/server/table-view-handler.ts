import { handleJob } from "@/lib/platform/jobs/job-handler";
import { tableViewOf } from "./table-view";
import { tableViewJob } from "./table-jobs";

export default handleJob(tableViewJob, ({ draft, context, journal }) => tableViewOf(draft, context, journal));
