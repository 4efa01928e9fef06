/**
 * Thrown when work is refused because too much of its kind waits already. Nothing was done and nothing is lost: the
 * same request can be sent again a moment later. Actions answer it with the code "busy".
 */
export class BusyError extends Error {
  constructor() {
    super("Too much of this kind of work is waiting");
    this.name = "BusyError";
  }
}
