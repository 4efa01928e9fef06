import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { deleteCheckInAction } from "@/lib/features/check-ins/actions";

/** What can be done with a check-in below its form: be ready, or delete it. */
export function CheckInEnd({ id }: { id: string }) {
  const t = useTranslations("checkIns");
  return (
    <Section label="">
      <div className="flex flex-wrap items-center gap-x-6">
        <ButtonLink variant="secondary" href="/check-ins">
          {t("done")}
        </ButtonLink>
        <PostButton action={deleteCheckInAction} fields={{ id }} label={t("delete")} />
      </div>
    </Section>
  );
}
