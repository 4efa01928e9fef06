/** Runs tasks one after another, in the order they were given. */
export interface SerialQueue {
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** A new queue. A task that fails rejects its own caller and holds nobody else up. */
export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task) {
      const result = last.then(task, task);
      last = result.catch(() => undefined);
      return result;
    },
  };
}
