import type { ChartInput, ChartModel } from "./types";

export type * from "./types";

/** Everything the chart of the range `from`–`until` draws, as plain data. Pure; order of the input does not matter. */
export declare function chartModel(input: ChartInput): ChartModel;
