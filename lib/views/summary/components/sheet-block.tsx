import { useId } from "react";
import { TrendChartSvg } from "@/components/charts/trend-chart-svg";
import { WRITING_LINES } from "@/lib/views/summary/core/measure";
import { pointNumber, type ChartBlock, type SummaryBlock } from "@/lib/views/summary/core/model";
import styles from "./sheet.module.css";

/** One block of the summary on screen and in print. */
export function SheetBlock({ block }: { block: SummaryBlock }) {
  return (
    <section className={block.kind === "room" ? `${styles.block} ${styles.room}` : styles.block}>
      <h3 className={styles.heading}>{block.heading}</h3>
      <Content block={block} />
    </section>
  );
}

function Content({ block }: { block: SummaryBlock }) {
  switch (block.kind) {
    case "points":
      return (
        <ol className={styles.points} start={block.first}>
          {block.items.map((text, index) => (
            <li key={index}>
              <span aria-hidden="true">{pointNumber(block, index)}</span>
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ol>
      );
    case "chart":
      return <Chart block={block} />;
    case "findings":
      return (
        <ul className={styles.findings}>
          {block.items.map(({ letter, status, name, text, answer }) => (
            <li key={letter + name}>
              <span className={styles.key} data-status={status}>
                {letter}
              </span>
              <span>
                <strong>{name}</strong> {text} {answer && <bdi className={styles.own}>{answer}</bdi>}
              </span>
            </li>
          ))}
        </ul>
      );
    case "table":
      return <Table block={block} />;
    case "notes":
      return block.items.map(({ label, facts, text }, index) => (
        <div key={index} className={styles.note}>
          <p className={styles.noteLabel}>{label}</p>
          {facts && <p className={styles.noteFacts}>{facts}</p>}
          {text && (
            <p className={styles.noteText} dir="auto">
              {text}
            </p>
          )}
        </div>
      ));
    case "room":
      return (
        <div className={styles.lines} aria-hidden="true">
          {Array.from({ length: WRITING_LINES }, (_, index) => (
            <span key={index} />
          ))}
        </div>
      );
    default:
      return <p>{block.text}</p>;
  }
}

function Chart({ block: { chart, label, caption } }: { block: ChartBlock }) {
  const id = useId();
  return (
    <figure>
      <span id={id} className="sr-only">
        {label}
      </span>
      <TrendChartSvg model={chart} labelledBy={id} />
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

function Table({ block: { columns, rows } }: { block: Extract<SummaryBlock, { kind: "table" }> }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ label, share }) => (
            <th key={label} scope="col" style={{ width: `${share}%` }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
