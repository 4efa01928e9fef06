import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Disclosure } from "@/components/ui/disclosure";
import { reopenPointAction } from "@/lib/views/talking-points/actions";
import { Quote } from "@/lib/features/talking-points/components/quote";

interface LetGoPoint {
  id: string;
  /** The id of its element; absent while the notice of the page has it. */
  anchor: string | undefined;
  text: string;
}

/** What was let go, folded away, to be put back. */
export function LetGoList({ points }: { points: readonly LetGoPoint[] }) {
  const t = useTranslations("talkingPoints");
  return (
    <Disclosure summary={t("letGoCount", { count: points.length })}>
      <ul>
        {points.map(({ id, anchor, text }) => (
          <li key={id} id={anchor} className="border-t border-hair py-3 first:border-t-0">
            <Quote text={text} />
            <PostButton
              action={reopenPointAction}
              fields={{ id }}
              label={t("putBack")}
              ariaLabel={`${t("putBack")}: ${text}`}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
