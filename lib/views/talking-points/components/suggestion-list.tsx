import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Icon } from "@/components/ui/icon";
import { KeyBadge } from "@/components/ui/key-badge";
import { dismissSuggestionAction, takeSuggestionAction } from "@/lib/views/talking-points/actions";
import { ChooseButton } from "./choose-button";
import type { PointOrigin } from "./origin-line";
import { Quote } from "@/lib/features/talking-points/components/quote";

export interface ShownSuggestion {
  key: string;
  /** The id that the point will have. */
  id: string;
  text: string;
  origin: PointOrigin;
}

interface SuggestionListProps {
  suggestions: readonly ShownSuggestion[];
  hasRoom: boolean;
  reasonId: string;
}

/** What the record offers to raise. */
export function SuggestionList({ suggestions, hasRoom, reasonId }: SuggestionListProps) {
  const t = useTranslations("talkingPoints");
  if (suggestions.length === 0) return <p className="text-ink-2">{t("noSuggestions")}</p>;
  return (
    <ul>
      {suggestions.map(({ key, id, text, origin }) => (
        <li
          key={key}
          className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-hair py-5.5 first:border-t-0 first:pt-0.5 last:-mb-3 last:pb-0 shell:grid-cols-[2.125rem_minmax(0,1fr)]"
        >
          <span className="mt-0.75">{origin.badge ? <KeyBadge {...origin.badge} /> : <SessionMark />}</span>
          <div className="min-w-0">
            <Quote text={text} />
            <p className="mt-0.75 text-small text-ink-2">{origin.text}</p>
            <div className="mt-0.5 flex flex-wrap gap-x-6.5">
              <ChooseButton
                action={takeSuggestionAction}
                fields={{ suggestion: key, id }}
                about={text}
                hasRoom={hasRoom}
                reasonId={reasonId}
              />
              <PostButton
                action={dismissSuggestionAction}
                fields={{ suggestion: key, id }}
                label={t("notNow")}
                ariaLabel={`${t("notNow")}: ${text}`}
              />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** In the place of a letter, for what comes from a session. */
function SessionMark() {
  return (
    <span className="grid size-5.5 place-items-center text-ink-2">
      <Icon name="pencil" className="size-4.5" />
    </span>
  );
}
