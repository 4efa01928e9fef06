import { handleJob } from "@/lib/platform/jobs/job-handler";
import { readAppointments } from "./read-appointments";
import { readAppointmentsJob } from "./read-appointments-job";

export default handleJob(readAppointmentsJob, ({ text, range }) => readAppointments(text, range));
