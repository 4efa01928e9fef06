import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import { Disclosure } from "@/components/ui/disclosure";
import { deletePlanLineAction } from "@/lib/features/therapy/relapse-plan/actions";
import { linesOf, type PlanLineEntry } from "@/lib/features/therapy/relapse-plan/rules";
import type { PlanList as ListName } from "@/lib/features/therapy/relapse-plan/schema";
import { PlanLineForm } from "./plan-line-form";

interface PlanListProps {
  list: ListName;
  lines: readonly (PlanLineEntry & { revision: number })[];
}

/** One list of the plan: its lines, and room for another. */
export function PlanList({ list, lines }: PlanListProps) {
  const t = useTranslations("relapsePlan");
  const own = linesOf(lines, list);
  return (
    <>
      {own.length === 0 ? (
        <p className="text-ink-2">{t(`empty.${list}`)}</p>
      ) : (
        <ul>
          {own.map(({ id, revision, content }) => (
            <EntryRow
              key={id}
              id={id}
              name={content.text}
              isOwnWords
              editLabel={t("edit")}
              form={<PlanLineForm id={id} revision={revision} content={content} list={list} />}
              remove={deletePlanLineAction}
              removeLabel={t("delete")}
            />
          ))}
        </ul>
      )}
      <div className="mt-3">
        <Disclosure summary={t(`addTo.${list}`)}>
          <PlanLineForm id={randomUUID()} list={list} />
        </Disclosure>
      </div>
    </>
  );
}
