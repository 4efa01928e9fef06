import { handleJob } from "@/lib/platform/jobs/job-handler";
import { openUpload } from "./open-upload";
import { openUploadJob } from "./open-upload-job";

export default handleJob(openUploadJob, ({ files, context }) => openUpload(files, context));
