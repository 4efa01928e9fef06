import { useTranslations } from "next-intl";
import { movedTo } from "@/components/forms/moved-to";
import { PostButton } from "@/components/forms/post-button";
import { Notice } from "@/components/ui/notice";
import { reopenPointAction } from "@/lib/views/talking-points/actions";

/** Says what just became of a point, and takes it back in one tap. */
export function LeftNotice({ id, status }: { id: string; status: "raised" | "let-go" }) {
  const t = useTranslations("talkingPoints");
  return (
    <div {...movedTo(id)} className="mt-5">
      <Notice role="status">
        {status === "raised" ? t("nowRaised") : t("nowLetGo")}{" "}
        <PostButton action={reopenPointAction} fields={{ id }} label={t("undo")} />
      </Notice>
    </div>
  );
}
