import { handleJob } from "@/lib/platform/jobs/job-handler";
import { passwordScore } from "./password-estimator";
import { passwordScoreJob } from "./password-score-job";

export default handleJob(passwordScoreJob, ({ password, personal }) => passwordScore(password, personal));
