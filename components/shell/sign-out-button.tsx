import { useTranslations } from "next-intl";

/** Signs out. A plain form, so that it works everywhere and the whole page is loaded anew. */
export function SignOutButton({ className }: { className?: string }) {
  const t = useTranslations("account");
  return (
    <form action="/sign-out" method="post" className="contents">
      <button type="submit" className={className}>
        {t("signOut")}
      </button>
    </form>
  );
}
