import { handleJob } from "@/lib/platform/jobs/job-handler";
import { readAccountDocument } from "./account-document";
import { readDocumentJob } from "./read-document-job";

export default handleJob(readDocumentJob, (text) => readAccountDocument(text));
