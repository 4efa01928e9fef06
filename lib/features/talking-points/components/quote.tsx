import { useTranslations } from "next-intl";

const LOOKS = {
  large: "text-[1.3125rem] leading-7.5 shell:text-[1.4375rem] shell:leading-8",
  plain: "text-lead",
  small: "text-[1.0625rem] leading-6",
};

/** A sentence to say aloud, between quotation marks. */
export function Quote({ text, look = "plain" }: { text: string; look?: keyof typeof LOOKS }) {
  const t = useTranslations("talkingPoints");
  return (
    <p dir="auto" className={`font-serif text-pretty whitespace-pre-line ${LOOKS[look]}`}>
      {t("quote", { text })}
    </p>
  );
}
