import { z } from "zod";
import { defineJob, LANES } from "@/lib/platform/jobs/define-job";

/** How many guesses a password takes, as a score of zxcvbn from 0 to 4. */
export const passwordScoreJob = defineJob({
  name: "password-score",
  lane: LANES.estimate,
  // The longest took 1.8 s before it was bounded and takes a tenth of that now; a busy machine needs some room.
  timeLimitMs: 2_000,
  input: z.object({ password: z.string().max(256), personal: z.array(z.string().max(256)).max(100) }),
  output: z.int().min(0).max(4),
});
