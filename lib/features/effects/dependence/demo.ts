import type { DemoContext } from "@/lib/features/demo-context";
import type { Dependence } from "./schema";

/** The monthly answers of two months. */
export function demoDependence({ ago }: DemoContext): Dependence[] {
  return [
    { day: ago(70), supported: "yes", alone: "partly" },
    { day: ago(38), supported: "yes", alone: "yes" },
  ];
}
