import { removeBox } from "@/lib/platform/inbox/device-database";
import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import { keepForm, keepUnfinishedForm, type BoxVersion, type KeepFailure } from "@/lib/platform/inbox/keep-form";

/** Fields that say nothing by themselves: when, and what a tap sets. */
const ASIDE: ReadonlySet<string> = new Set(["day", "time", "mark"]);

/**
 * The box of one form: what is typed is sealed in it version by version, and the last version is the form that was
 * saved. One at a time, so that no version comes to lie over a later one.
 */
export class FormOnDevice {
  private entryId: string = crypto.randomUUID();
  private box: BoxVersion = { id: crypto.randomUUID(), version: 0 };
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly action: DepositName) {}

  /**
   * Seals what is typed so far; once nothing is typed any more, what was sealed before goes.
   *
   * @returns whether something is sealed now, or why it is not
   */
  hold(data: FormData): Promise<boolean | KeepFailure> {
    return this.next(async () => {
      if (!isFilledIn(data)) {
        await removeBox(this.box).catch(() => {});
        return false;
      }
      return (await keepUnfinishedForm(this.action, this.withId(data), this.nextBox())) ?? true;
    });
  }

  /** Seals the form as it was saved; the next thing that is typed is another entry. */
  keep(data: FormData): Promise<KeepFailure | null> {
    return this.next(async () => {
      const failure = await keepForm(this.action, this.withId(data), this.nextBox());
      if (failure) return failure;
      this.entryId = crypto.randomUUID();
      this.box = { id: crypto.randomUUID(), version: 0 };
      return null;
    });
  }

  private nextBox(): BoxVersion {
    this.box = { id: this.box.id, version: this.box.version + 1 };
    return this.box;
  }

  private withId(data: FormData): FormData {
    data.set("id", this.entryId);
    return data;
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => {});
    return result;
  }
}

function isFilledIn(data: FormData): boolean {
  return [...data].some(([name, value]) => typeof value === "string" && value.trim() !== "" && !ASIDE.has(name));
}
