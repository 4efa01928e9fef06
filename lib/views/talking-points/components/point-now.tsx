import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Icon } from "@/components/ui/icon";
import { raiseNowAction, reopenNowAction } from "@/lib/views/talking-points/in-session-actions";

interface PointNowProps {
  id: string;
  place: number;
  text: string;
  isRaised: boolean;
}

/** One point in large type, to be ticked off with one tap. */
export function PointNow({ id, place, text, isRaised }: PointNowProps) {
  const t = useTranslations("inSession");
  const button = isRaised
    ? { action: reopenNowAction, label: t("notYet") }
    : { action: raiseNowAction, label: t("raised") };
  return (
    <li className="grid grid-cols-[2.5rem_1fr] border-t border-hair py-6 first:border-t-0 first:pt-0">
      <span aria-hidden="true" className="figures pt-1 text-h2 text-pine-ink">
        {isRaised ? <Icon name="check" className="size-6" /> : place}
      </span>
      <div>
        <p
          dir="auto"
          className={`font-serif text-[min(1.75rem,11vw)] leading-[1.35] text-pretty whitespace-pre-line shell:text-[2.125rem] shell:leading-[1.3] ${
            isRaised ? "text-ink-2" : ""
          }`}
        >
          {text}
        </p>
        <PostButton fields={{ id }} ariaLabel={`${button.label}: ${text}`} {...button} />
      </div>
    </li>
  );
}
