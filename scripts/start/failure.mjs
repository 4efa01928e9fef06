/** Something a person can mend: the message is one line that says what to do, and no stack is shown. */
export class StartFailure extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "StartFailure";
  }
}

/**
 * Runs a command's main function; a StartFailure becomes one line on standard error and exit code 1.
 *
 * @param {() => Promise<void>} main
 * @param {string} what what then did not happen
 */
export async function runCommand(main, what = "Keerpunt cannot start") {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(`\n${what}: ${error.message}`);
    process.exitCode = 1;
  }
}
