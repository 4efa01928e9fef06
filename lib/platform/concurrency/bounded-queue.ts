import { BusyError } from "./busy-error";

/** Runs at most `limit` tasks at once; at most `maxWaiting` wait their turn in order, and any more are refused. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly limit: number,
    private readonly maxWaiting: number,
  ) {}

  /** @throws BusyError when too many wait already; the task is not run then */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.limit) this.running += 1;
    else await this.turn();
    try {
      return await task();
    } finally {
      // The place is handed on rather than freed, so that nobody can slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private async turn(): Promise<void> {
    if (this.waiting.length >= this.maxWaiting) throw new BusyError();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
