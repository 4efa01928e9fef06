import { useTranslations } from "next-intl";

/** A field in which both versions differ, in words. */
export interface ShownDifference {
  label: string;
  typed: string;
  server: string;
}

const HEAD = "border-b border-hair-strong py-1 text-small font-semibold";
const CELL = "border-b border-hair py-2 text-ink";

/** What stands in the form beside what stands on the server, field by field. */
export function ConflictTable({ differences }: { differences: readonly ShownDifference[] }) {
  const t = useTranslations("ui");
  return (
    <table className="mt-3 w-full text-left">
      <thead>
        <tr>
          <td />
          <th scope="col" className={`${HEAD} pr-4`}>
            {t("here")}
          </th>
          <th scope="col" className={HEAD}>
            {t("elsewhere")}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, typed, server }) => (
          <tr key={label} className="align-top">
            <th scope="row" className={`${CELL} pr-4 text-chart font-normal`}>
              {label}
            </th>
            <td dir="auto" className={`${CELL} own-words pr-4 whitespace-pre-line`}>
              {typed || "–"}
            </td>
            <td dir="auto" className={`${CELL} own-words whitespace-pre-line`}>
              {server || "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
