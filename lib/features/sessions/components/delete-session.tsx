import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Section } from "@/components/ui/section";
import { deleteSessionAction } from "@/lib/features/sessions/actions";

/** Deletes a session; its page then offers to put it back. */
export function DeleteSession({ id }: { id: string }) {
  const t = useTranslations("sessions");
  return (
    <Section label="">
      <PostButton action={deleteSessionAction} fields={{ id }} label={t("delete")} />
    </Section>
  );
}
