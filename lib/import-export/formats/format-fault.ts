import type { FaultCode, FileFault } from "@/lib/platform/reading/fault";

/** Thrown where a file of another app cannot be read; `convert` turns it into a value. */
export class FormatFault extends Error {
  readonly fault: FileFault;

  constructor(code: FaultCode, place: Omit<FileFault, "code"> = {}) {
    super(code);
    this.name = "FormatFault";
    this.fault = { code, ...place };
  }
}
