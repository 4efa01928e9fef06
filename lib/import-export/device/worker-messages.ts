import type { FileFault } from "@/lib/platform/reading/fault";

/** Where the worker is that reads a file on the device. */
export const HEALTH_WORKER_PATH = "/health-worker.js";

/** What the worker is asked: the nights of a file. */
export interface HealthQuestion {
  file: File;
  /** IANA zone of the person, for moments without one. */
  timeZone: string;
  today: string;
}

/** What it answers: how far it is, in bytes, any number of times, and then one of the others. */
export type HealthAnswer =
  | { kind: "progress"; read: number; nights: number }
  /** Not an export of Apple Health: the server reads it. */
  | { kind: "other" }
  /** The file cannot be read; nothing is sent. */
  | { kind: "fault"; fault: FileFault }
  | { kind: "nights"; document: string };
