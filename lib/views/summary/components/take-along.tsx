import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { buttonStyle } from "@/components/ui/button-style";
import { choiceQuery, type SummaryChoice } from "@/lib/views/summary/core/choice";
import { PrintButton } from "./print-button";

/** The ways to take the summary along. */
export function TakeAlong({ choice, pages }: { choice: SummaryChoice; pages: number }) {
  const t = useTranslations("summary");
  return (
    <div className="my-7">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-2.5 wide:grid-cols-1">
        {/* A plain link: the PDF is made when it is asked for, never ahead of a tap. */}
        <a href={`/summary/pdf?${choiceQuery(choice)}`} className={buttonStyle("primary")}>
          <Icon name="download" />
          {t("savePdf")}
        </a>
        <div className="only-with-script grid">
          <PrintButton>
            <Icon name="print" />
            {t("print")}
          </PrintButton>
        </div>
      </div>
      <p className="mt-3.5 text-small text-ink-2">
        {t("pageCount", { count: pages })} {t("nothingSent")}
      </p>
    </div>
  );
}
