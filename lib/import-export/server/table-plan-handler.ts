import { handleJob } from "@/lib/platform/jobs/job-handler";
import { planTable } from "./table-plan";
import { tablePlanJob } from "./table-jobs";

export default handleJob(tablePlanJob, ({ draft, context, journal }) => planTable(draft, context, journal));
