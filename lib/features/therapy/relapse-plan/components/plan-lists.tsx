import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Section } from "@/components/ui/section";
import { PLAN_LISTS } from "@/lib/features/therapy/relapse-plan/schema";
import { EarlySigns } from "./early-signs";
import { PlanList } from "./plan-list";

type PlanListsProps = Pick<ComponentProps<typeof PlanList>, "lines"> & ComponentProps<typeof EarlySigns>;

/** The plan, list by list; the signs with those that the record shows. */
export function PlanLists({ lines, signs }: PlanListsProps) {
  const t = useTranslations("relapsePlan");
  return PLAN_LISTS.map((list) => (
    <Section key={list} label={t(`list.${list}`)} isLabelHeading>
      <PlanList list={list} lines={lines} />
      {list === "sign" && <EarlySigns signs={signs} />}
    </Section>
  ));
}
