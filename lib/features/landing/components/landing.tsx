import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { openDemoAction } from "@/lib/account/auth/demo-action";
import { ExampleChart } from "./example-chart";

interface LandingProps {
  isDemo: boolean;
  isAccountDeleted: boolean;
}

/** The front page: what it is and how to begin, what it looks like, then for whom it is and what it is not. */
export function Landing({ isDemo, isAccountDeleted }: LandingProps) {
  const t = useTranslations("landing");
  return (
    <>
      <PageHead title={<span className="wide:text-[3.5rem] wide:leading-[1.1]">{t("title")}</span>}>
        {isAccountDeleted && (
          <div className="mt-6">
            <Notice role="status" icon="check" title={t("accountDeleted")}>
              {t("accountDeletedNote")}
            </Notice>
          </div>
        )}
        <p className="mt-3 max-w-measure font-serif text-lead wide:mt-6 wide:text-[1.5rem] wide:leading-[1.45]">
          {t("what")}
        </p>
        <div className="mt-5 flex flex-wrap items-center gap-3 wide:mt-7">
          {isDemo && <OpenDemo />}
          <ButtonLink href="/sign-up" variant={isDemo ? "secondary" : "primary"}>
            {t("signUp")}
          </ButtonLink>
          <ButtonLink href="/sign-in" variant="secondary">
            {t("signIn")}
          </ButtonLink>
        </div>
      </PageHead>
      <Section label={t("exampleLabel")} isLabelHeading>
        <ExampleChart />
      </Section>
      <Section label={t("forWhomLabel")} isLabelHeading>
        <p className="max-w-measure font-serif text-lead">{t("forWhom")}</p>
      </Section>
      <Section label={t("whatNotLabel")} isLabelHeading>
        <p className="max-w-measure font-serif text-lead">{t("whatNot")}</p>
        <p className="mt-6 max-w-measure text-control text-ink-2">
          {t.rich("help", { link: (chunks) => <Link href="/help">{chunks}</Link> })}
        </p>
      </Section>
    </>
  );
}

/** The way into a demo: one tap. A plain form, since nothing can be refused here. */
function OpenDemo() {
  const t = useTranslations("demo");
  return (
    <form action={openDemoAction} className="contents">
      <button type="submit" className={buttonStyle("primary")}>
        {t("open")}
      </button>
    </form>
  );
}
