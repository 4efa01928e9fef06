import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Disclosure } from "@/components/ui/disclosure";
import { reopenPointAction } from "@/lib/views/talking-points/actions";
import { Quote } from "@/lib/features/talking-points/components/quote";

/** What was let go, folded away, to be put back. */
export function LetGoList({ points }: { points: readonly { id: string; text: string }[] }) {
  const t = useTranslations("talkingPoints");
  return (
    <Disclosure summary={t("letGoCount", { count: points.length })}>
      <ul>
        {points.map(({ id, text }) => (
          <li key={id} className="border-t border-hair py-3 first:border-t-0">
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
