/** The questionnaires that may be shown word for word without asking anybody. */
export const INSTRUMENTS = ["phq9", "gad7"] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Answers from "not at all" to "nearly every day". */
export const ANSWERS = [0, 1, 2, 3] as const;
export type Answer = (typeof ANSWERS)[number];

interface InstrumentFacts {
  items: number;
  /**
   * A difference of this many points or more between two totals is more than the questionnaire's own error, by Jacobson
   * and Truax (1991), as the specification of trends gives it.
   */
  reliableChange: number;
  /** The item, from 1, that asks for help at any answer above "not at all". */
  helpItem: number | null;
}

export const INSTRUMENT_DEFINITIONS: Readonly<Record<Instrument, InstrumentFacts>> = {
  // Kroenke, Spitzer and Williams 2001; its ninth item asks for thoughts of death.
  phq9: { items: 9, reliableChange: 6, helpItem: 9 },
  // Spitzer, Kroenke, Williams and Löwe 2006.
  gad7: { items: 7, reliableChange: 4, helpItem: null },
};

/** The highest total there is. */
export function mostOf(instrument: Instrument): number {
  return INSTRUMENT_DEFINITIONS[instrument].items * Math.max(...ANSWERS);
}
