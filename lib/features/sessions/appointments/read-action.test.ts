import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readAppointmentsAction } from "./actions";
import { MAX_CALENDAR_BYTES } from "./choices";
import { LANES } from "@/lib/platform/jobs/define-job";
import { WorkerLane } from "@/lib/platform/jobs/worker-lane";
import { MAX_LETTER_CHARACTERS } from "./read-appointments";
import { form } from "@/tests/factories/form";

type Run = (context: { timeZone: string; today: string }, data: FormData) => Promise<unknown>;

vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("@/lib/platform/logging/log", () => ({ logFailure: vi.fn() }));
vi.mock("@/lib/account/actions/user-action", () => ({
  userAction: (_name: string, run: Run) => (_previous: null, data: FormData) =>
    run({ timeZone: "Europe/Amsterdam", today: "2026-06-09" }, data),
}));

const shared: typeof globalThis & { keerpuntLanes?: Map<string, WorkerLane> } = globalThis;
const HOSTILE_WORKER = path.resolve("tests/setup/hostile-worker.mjs");
const SHORT_LIMIT_MS = 200;
const LONG_LIMIT_MS = 60_000;

/** A lane whose worker does a hostile job in place of each that it is sent. */
class HostileLane extends WorkerLane {
  readonly begun = vi.fn();

  constructor(private readonly job: string) {
    super({ ...LANES.reading, maxHeapMb: 32 }, HOSTILE_WORKER);
  }

  override run(): ReturnType<WorkerLane["run"]> {
    this.begun();
    return super.run({ name: this.job, input: null }, this.job === "never" ? SHORT_LIMIT_MS : LONG_LIMIT_MS);
  }
}

function hostileLane(job: string): HostileLane {
  const lane = new HostileLane(job);
  shared.keerpuntLanes = new Map([[LANES.reading.name, lane]]);
  return lane;
}

describe("reading appointments", () => {
  afterEach(() => {
    delete shared.keerpuntLanes;
  });

  it.each([
    ["reaches its time limit", "never", "slow-file"],
    ["reaches its memory limit", "hoard", "slow-file"],
    ["throws", "throws", "bad-file"],
  ])("security fault F2: a reading that %s is told, and what was pasted comes back", async (_, job, code) => {
    hostileLane(job);
    const text = "9 juni om 10:00";
    expect(await readAppointmentsAction(null, form({ text }))).toEqual({ ok: false, code, values: { text } });
  });

  it("security fault F2: a letter that is too long is refused before it is read, pasted or as a file", async () => {
    const lane = hostileLane("never");
    const letter = "9 juni om 10:00\n".repeat(MAX_LETTER_CHARACTERS / 16 + 1);
    expect(await readAppointmentsAction(null, form({ text: letter }))).toEqual({
      ok: false,
      code: "long-letter",
      values: { text: letter },
    });
    const file = form({ text: "" });
    file.set("file", new File([letter], "brief.txt"));
    expect(await readAppointmentsAction(null, file)).toMatchObject({ ok: false, code: "long-letter" });
    expect(lane.begun).not.toHaveBeenCalled();
  });

  it("security fault F2: a calendar may be longer than a letter, up to the bound of a form", async () => {
    const lane = hostileLane("throws");
    const calendar = (length: number) => "BEGIN:VCALENDAR\n".padEnd(length, "X:1\n");
    expect(await readAppointmentsAction(null, form({ text: calendar(MAX_CALENDAR_BYTES) }))).toMatchObject({
      ok: false,
    });
    expect(lane.begun).toHaveBeenCalledTimes(1);
    const tooLarge = await readAppointmentsAction(null, form({ text: calendar(MAX_CALENDAR_BYTES + 1) }));
    expect(tooLarge).toMatchObject({ ok: false, code: "bad-file" });
    expect(lane.begun).toHaveBeenCalledTimes(1);
  });
});
