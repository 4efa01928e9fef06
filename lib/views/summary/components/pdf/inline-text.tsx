import { Text, type StyleSheet } from "@react-pdf/renderer";
import { directionOf } from "@/lib/platform/text/direction";
import type { FontStacks } from "./fonts";

type Face = "sans" | "serif";
type Style = ReturnType<typeof StyleSheet.create>[string];

/** One line or paragraph of somebody's own words, in their direction. */
export function Words({ text, stacks, face, style = [] }: WordsProps & { style?: Style | Style[] }) {
  const isRightToLeft = directionOf(text) === "rtl";
  const base = {
    fontFamily: stacks[face],
    ...(isRightToLeft && { direction: "rtl" as const, textAlign: "right" as const }),
  };
  return (
    <Text style={[style, base].flat()}>
      <Letters text={text} stacks={stacks} face={face} />
    </Text>
  );
}

interface WordsProps {
  text: string;
  stacks: FontStacks;
  face: Face;
}

/** The characters of a text within a line; one that its font cannot join to its marks is set in a font that can. */
export function Letters({ text, stacks, face }: WordsProps) {
  return piecesOf(text, stacks, face).map(({ piece, family }, index) =>
    family === null ? (
      piece
    ) : (
      <Text key={index} style={{ fontFamily: family }}>
        {piece}
      </Text>
    ),
  );
}

interface Piece {
  piece: string;
  /** Null where the library finds the font by itself. */
  family: string | null;
}

function piecesOf(text: string, stacks: FontStacks, face: Face): Piece[] {
  const letters = stacks.letters[face];
  const pieces: Piece[] = [];
  for (const piece of text.split(/([^\p{M}\n]?\p{M}+)/u)) {
    const joining = /\p{M}/u.test(piece) ? letters.joining(piece) : null;
    const family = joining !== null && !letters.isFoundIn(joining, piece) ? joining : null;
    const last = pieces.at(-1);
    // Letters that join in writing, as in Arabic, are drawn apart where a piece ends.
    if (last && last.family === family) last.piece += piece;
    else pieces.push({ piece, family });
  }
  return pieces;
}
