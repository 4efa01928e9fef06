export type { TodayView } from "./loaders";
