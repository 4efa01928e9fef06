import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PostButton } from "@/components/forms/post-button";
import { DeletedSession } from "@/components/sessions/deleted-session";
import { SessionForm } from "@/components/sessions/session-form";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/auth/require-user";
import { deleteSessionAction } from "@/lib/sessions/actions";
import { loadSessionPage } from "@/lib/sessions/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("one") };
}

export default async function SessionPage({ params }: PageProps<"/sessions/[id]">) {
  const { id } = await params;
  const user = await requireUser();
  const [page, t] = await Promise.all([loadSessionPage(user, id), getTranslations("sessions")]);
  if (page.state === "impossible") notFound();
  if (page.state === "deleted") return <DeletedSession id={id} />;
  return (
    <>
      <SessionForm
        key={id}
        id={id}
        title={page.number === null ? t("titleNotHeld") : t("title", { number: page.number })}
        content={page.content}
        saved={page.saved}
        suggestions={page.suggestions}
      />
      {page.saved && (
        <Section label="">
          <PostButton action={deleteSessionAction} fields={{ id }} label={t("delete")} />
        </Section>
      )}
    </>
  );
}
