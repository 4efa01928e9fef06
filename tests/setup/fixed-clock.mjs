// Loaded before everything else (`node --import`), it lets a process live on one day far ahead, so that what it draws
// is the same whenever the tests run. The clock goes on ticking; only where it stands is moved. The day lies ahead of
// every browser that looks: a cookie made on it is not over yet.
const STARTED_AT = Date.parse("2031-03-12T05:00:00Z");
const RealDate = Date;
const ahead = STARTED_AT - RealDate.now();
const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) => Reflect.construct(target, values.length > 0 ? values : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
