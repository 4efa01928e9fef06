import { useTranslations } from "next-intl";
import type { SummaryDocument, SummaryPage } from "@/lib/views/summary/core/model";
import { sheetFont } from "./sheet-font";
import { SheetBlock } from "./sheet-block";
import styles from "./sheet.module.css";

/** The pages of the summary as they will be printed. */
export function Sheets({ summary, pages }: { summary: SummaryDocument; pages: readonly SummaryPage[] }) {
  const t = useTranslations("summary");
  return pages.map(({ blocks, left }, index) => {
    const page = { page: index + 1, total: pages.length };
    return (
      <div key={index} className={styles.frame}>
        <article className={`${styles.a4} ${sheetFont.variable}`} aria-label={t("pageLabel", page)}>
          {index === 0 && <Head summary={summary} />}
          {blocks.map((block, position) => (
            <SheetBlock key={position} block={block} />
          ))}
          {left && <p className={styles.left}>{left}</p>}
          <p className={styles.foot}>
            <span>{summary.madeOn}</span>
            <span>{t("pageOf", page)}</span>
          </p>
        </article>
      </div>
    );
  });
}

function Head({ summary }: { summary: SummaryDocument }) {
  return (
    <header>
      <div className={styles.head}>
        <h2 className={styles.title}>{summary.title}</h2>
        <p className={styles.meta}>
          {summary.meta.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      </div>
      <p className={styles.basis}>
        <strong>{summary.basis.name}</strong> {summary.basis.text}
      </p>
    </header>
  );
}
