/**
 * A few results of costly work, kept in memory for a while: the least recently used is let go of first. What is in it
 * belongs to people, so the key says whose it is, and it is short-lived.
 */
export class Remembered<T> {
  private readonly results = new Map<string, { value: T; until: number }>();

  constructor(
    private readonly most: number,
    private readonly forMs: number,
  ) {}

  get(key: string): T | undefined {
    const found = this.results.get(key);
    this.results.delete(key);
    if (!found || found.until < Date.now()) return undefined;
    this.results.set(key, found);
    return found.value;
  }

  set(key: string, value: T): void {
    this.results.delete(key);
    this.results.set(key, { value, until: Date.now() + this.forMs });
    const [oldest] = this.results.keys();
    if (this.results.size > this.most && oldest !== undefined) this.results.delete(oldest);
  }
}
