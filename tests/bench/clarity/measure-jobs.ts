import { openDemo, openEmpty, openPhone, type Phones } from "./accounts";
import type { Job } from "./job";
import { phoneOn, type Counted } from "./phone";
import type { Row } from "./table";

/** The taps and swipes of each job; a job that cannot be done says where it stopped, and counts as missed. */
export async function measureJobs(phones: Phones, jobs: readonly Job[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const job of jobs) rows.push(await measure(phones, job));
  return rows;
}

async function measure(phones: Phones, job: Job): Promise<Row> {
  const { name, from, most } = job;
  const page = await (from === "/" ? openPhone : job.isNew ? openEmpty : openDemo)(phones);
  const aimed = most && { target: `≤ ${inWords(most)}` };
  const remark = job.before && `was ${inWords(job.before)}`;
  const phone = phoneOn(page);
  try {
    await job.prepare?.(page);
    await page.goto(from);
    await job.upTo?.(phoneOn(page));
    await job.walk(phone);
    const { taps, swipes } = phone.counted;
    const isMet = most && taps <= most.taps && swipes <= most.swipes;
    return { name, figure: inWords(phone.counted), ...aimed, isMet, remark };
  } catch (error) {
    const [reason = ""] = String(error).split("\n");
    return { name, figure: "not done", ...aimed, isMet: false, remark: `${reason} on ${page.url()}` };
  } finally {
    await page.close();
  }
}

const inWords = ({ taps, swipes }: Counted) =>
  `${taps} ${taps === 1 ? "tap" : "taps"}, ${swipes} ${swipes === 1 ? "swipe" : "swipes"}`;
