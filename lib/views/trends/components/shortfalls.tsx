import { getTranslations } from "next-intl/server";
import { shortfallText } from "@/lib/analysis/findings/shortfall-text";
import type { Shortfall } from "@/lib/analysis/trends/analyse";
import { DataTable } from "./data-table";

async function toText(shortfalls: readonly Shortfall[]) {
  const t = await getTranslations("findings");
  return shortfalls.map((shortfall) => shortfallText(t, shortfall));
}

/** What is needed before something can be said, as a table. */
export async function ShortfallTable({ shortfalls }: { shortfalls: readonly Shortfall[] }) {
  const t = await getTranslations("trends");
  const rows = await toText(shortfalls);
  return (
    <DataTable
      caption={t("needed.caption")}
      head={[t("needed.what"), t("needed.need"), t("needed.have")]}
      rows={rows.map(({ kind, what, need, have }) => ({ key: kind, cells: [what, need, have] }))}
    />
  );
}

/** The same as sentences, for a record that says something already. */
export async function ShortfallList({ shortfalls }: { shortfalls: readonly Shortfall[] }) {
  const rows = await toText(shortfalls);
  return (
    <ul className="grid gap-4">
      {rows.map(({ kind, sentence, progress }) => (
        <li key={kind} className="grid grid-cols-[2rem_1fr] shell:grid-cols-[2.125rem_1fr]">
          <span
            aria-hidden="true"
            className="mt-1 size-5.5 rounded-round border-[1.5px] border-dotted border-hair-strong"
          />
          <div>
            <h3 className="text-pretty">{sentence}</h3>
            <p className="text-small text-ink-2">{progress}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
