import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { SummaryDocument, SummaryPage } from "@/lib/views/summary/core/model";
import { PdfBlock } from "./blocks";
import type { FontStacks } from "./fonts";
import { styles } from "./styles";

/** What is printed. */
export interface PdfSummary {
  summary: SummaryDocument;
  pages: readonly SummaryPage[];
  /** Language of the document, for readers aloud. */
  language: string;
  pageLabel(page: number, total: number): string;
  /** Said at the foot when a sign was left out or has a box in its place. */
  missingSigns: string;
}

interface DocumentProps extends PdfSummary {
  stacks: FontStacks;
  isIncomplete: boolean;
}

/** The summary as one or two A4 pages. Each page was laid out beforehand and never flows into a third. */
export function PdfDocument({
  summary,
  pages,
  language,
  pageLabel,
  missingSigns,
  stacks,
  isIncomplete,
}: DocumentProps) {
  return (
    <Document title={summary.title} language={language} creator="Keerpunt" producer="Keerpunt">
      {pages.map(({ blocks, left }, index) => (
        <Page key={index} size="A4" wrap={false} style={[styles.page, { fontFamily: stacks.sans }]}>
          <View style={styles.sheet} wrap={false}>
            {index === 0 && <Head summary={summary} serif={stacks.serif} />}
            {blocks.map((block, position) => (
              <PdfBlock key={position} block={block} first={index > 0 && position === 0} stacks={stacks} />
            ))}
            {left && <Text style={styles.left}>{left}</Text>}
            <View style={styles.footer}>
              <Text>{summary.madeOn}</Text>
              {isIncomplete && <Text>{missingSigns}</Text>}
              <Text>{pageLabel(index + 1, pages.length)}</Text>
            </View>
          </View>
        </Page>
      ))}
    </Document>
  );
}

function Head({ summary, serif }: { summary: SummaryDocument; serif: string[] }) {
  return (
    <View>
      <View style={styles.head}>
        <Text style={[styles.title, { fontFamily: serif }]}>{summary.title}</Text>
        <View style={styles.metaLines}>
          {summary.meta.map((line) => (
            <Text key={line} style={styles.meta}>
              {line}
            </Text>
          ))}
        </View>
      </View>
      <View style={styles.basis}>
        <Text>
          <Text style={styles.strong}>{summary.basis.name} </Text>
          {summary.basis.text}
        </Text>
      </View>
    </View>
  );
}
