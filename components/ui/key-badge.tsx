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
    <span
      className={`inline-grid size-5.5 flex-none place-items-center rounded-round border-[1.5px] border-current font-sans text-chart leading-none font-semibold not-italic ${KINDS[kind]}`}
    >
      <span aria-hidden={label ? true : undefined}>{letter}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
