import { useTranslations } from "next-intl";

/** One point, two roads: the picture of the doubt compass. It decorates; the words beside it say the same. */
export function TwoRoads() {
  const t = useTranslations("therapy");
  return (
    <svg viewBox="0 0 230 104" aria-hidden="true" className="hidden w-58 flex-none shell:block">
      <circle cx={8} cy={52} r={6} className="fill-pine" />
      <path
        d="M14 52c60 0 60-24 110-24h98M14 52c60 0 60 26 110 26h98"
        className="fill-none stroke-ink"
        strokeWidth={2.25}
        strokeLinecap="round"
        strokeDasharray="0.1 6"
      />
      <g className="fill-ink-2 text-[0.8125rem]" textAnchor="end">
        <text x={222} y={16}>
          {t("roadB")}
        </text>
        <text x={222} y={98}>
          {t("roadA")}
        </text>
      </g>
    </svg>
  );
}
