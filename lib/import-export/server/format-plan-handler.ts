import { handleJob } from "@/lib/platform/jobs/job-handler";
import { formatPlanJob } from "./format-jobs";
import { planFormat } from "./format-plan";

export default handleJob(formatPlanJob, ({ draft, context, journal }) => planFormat(draft, context, journal));
