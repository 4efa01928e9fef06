const KINDS = {
  recovered: "text-ochre-ink",
  lasting: "text-plum-ink",
  open: "border-dashed text-open-ink",
  neutral: "text-ink-2",
};

export type KeyKind = keyof typeof KINDS;

interface KeyBadgeProps {
  letter: string;
  kind: KeyKind;
  /** Said instead of the bare letter, for instance "period A". */
  label?: string;
}

/** The letter that links an episode in the chart with its finding, talking point and print. */
export function KeyBadge({ letter, kind, label }: KeyBadgeProps) {
  return (
    <span className={`key-badge ${KINDS[kind]}`}>
      <span aria-hidden={label ? true : undefined}>{letter}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
