import { useTranslations } from "next-intl";

/** What another window kept meanwhile, before it is replaced. */
export function ThereNow({ words }: { words: string }) {
  const t = useTranslations("effects");
  return (
    <div className="text-small text-ink-2">
      <p>{t("thereNow")}</p>
      <p className="font-serif text-ink italic">{words || "–"}</p>
      <p>{t("replaceThere")}</p>
    </div>
  );
}
