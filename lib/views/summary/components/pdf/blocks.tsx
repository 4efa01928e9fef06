import { Svg, Text, View } from "@react-pdf/renderer";
import type { ComponentProps } from "react";
import { WRITING_LINES } from "@/lib/views/summary/core/measure";
import { pointNumber, type FindingLine, type SummaryBlock } from "@/lib/views/summary/core/model";
import { KeyMark, PdfChart } from "./chart";
import type { FontStacks } from "./fonts";
import { PT, styles } from "./styles";
import { Letters, Words } from "./inline-text";

/** One block of the summary on paper. */
export function PdfBlock({ block, first, stacks }: { block: SummaryBlock; first: boolean; stacks: FontStacks }) {
  return (
    <View style={block.kind === "room" ? { flex: 1 } : {}}>
      <Text style={[styles.heading, first ? styles.headingFirst : {}]}>{block.heading}</Text>
      <Content block={block} stacks={stacks} />
    </View>
  );
}

function Content({ block, stacks }: { block: SummaryBlock; stacks: FontStacks }) {
  switch (block.kind) {
    case "points":
      return block.items.map((text, index) => (
        <View key={index} style={styles.point}>
          <Text style={[styles.indent, { fontFamily: stacks.serif }]}>{pointNumber(block, index)}</Text>
          <Paragraphs text={text} style={styles.fill} stacks={stacks} face="serif" />
        </View>
      ));
    case "chart":
      return (
        <View>
          <PdfChart chart={block.chart} fonts={stacks.sans} />
          <Text style={styles.caption}>{block.caption}</Text>
        </View>
      );
    case "findings":
      return block.items.map((finding) => (
        <Finding key={finding.letter + finding.name} finding={finding} stacks={stacks} />
      ));
    case "table":
      return <Table block={block} stacks={stacks} />;
    case "notes":
      return block.items.map(({ label, facts, text }, index) => (
        <View key={index} style={styles.note}>
          <Words text={label} style={styles.noteLabel} stacks={stacks} face="sans" />
          {facts && <Paragraphs text={facts} textStyle={styles.noteFacts} stacks={stacks} face="sans" />}
          {text && <Paragraphs text={text} textStyle={styles.noteText} stacks={stacks} face="serif" />}
        </View>
      ));
    case "room":
      return (
        <View style={styles.room}>
          {Array.from({ length: WRITING_LINES }, (_, index) => (
            <View key={index} style={styles.writingLine} />
          ))}
        </View>
      );
    default:
      return <Paragraphs text={block.text} stacks={stacks} face="sans" />;
  }
}

function Finding({ finding, stacks }: { finding: FindingLine; stacks: FontStacks }) {
  const { letter, status, name, text, answer } = finding;
  const key = { cx: 9, cy: 9, r: 8, dash: status === "open" ? "3 2.2" : null, letter, fonts: stacks.sans };
  return (
    <View style={styles.finding}>
      <View style={styles.indent}>
        <Svg viewBox="0 0 18 18" width={18 * PT} height={18 * PT}>
          <KeyMark {...key} />
        </Svg>
      </View>
      <Text style={styles.fill}>
        <Text style={styles.strong}>{name} </Text>
        {text}
        {answer && (
          <Text style={[styles.own, { fontFamily: stacks.serif }]}>
            {" "}
            <Letters text={answer} stacks={stacks} face="serif" />
          </Text>
        )}
      </Text>
    </View>
  );
}

interface ParagraphsProps extends Omit<ComponentProps<typeof Words>, "style"> {
  style?: NonNullable<ComponentProps<typeof View>["style"]>;
  textStyle?: ComponentProps<typeof Words>["style"];
}

/** A text that may hold line breaks. The library would set a break in a font of its own that is not embedded. */
function Paragraphs({ text, style = {}, textStyle = [], ...letters }: ParagraphsProps) {
  return (
    <View style={style}>
      {text.split("\n").map((line, index) => (
        <Words key={index} text={line === "" ? " " : line} style={textStyle} {...letters} />
      ))}
    </View>
  );
}

interface TableProps {
  block: Extract<SummaryBlock, { kind: "table" }>;
  stacks: FontStacks;
}

function Table({ block: { columns, rows }, stacks }: TableProps) {
  const width = (index: number) => ({ width: `${columns[index]?.share ?? 0}%` });
  return (
    <View>
      <View style={styles.headRow}>
        {columns.map(({ label }, index) => (
          <Paragraphs
            key={label}
            text={label}
            style={width(index)}
            textStyle={styles.cell}
            stacks={stacks}
            face="sans"
          />
        ))}
      </View>
      {rows.map((row, index) => (
        <View key={index} style={[styles.row, index === rows.length - 1 ? styles.lastRow : {}]}>
          {row.map((cell, column) => (
            <Words key={column} text={cell} style={[styles.cell, width(column)]} stacks={stacks} face="sans" />
          ))}
        </View>
      ))}
    </View>
  );
}
