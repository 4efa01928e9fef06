import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import type { SecondFactorPage } from "@/lib/account/pages/second-factor-page";
import { ConfirmSecondFactor } from "./confirm-second-factor";
import { PasswordAgainForm } from "./password-again-form";

/** The second step at signing in: off, being set up, or on. */
export async function SecondFactor({ factor }: { factor: SecondFactorPage }) {
  const t = await getTranslations("account");
  switch (factor.state) {
    case "off":
      return (
        <>
          <p className="mb-3 max-w-measure">{t("secondFactor.text")}</p>
          <Disclosure look="add" summary={t("secondFactor.open")}>
            <PasswordAgainForm purpose="startFactor" />
          </Disclosure>
        </>
      );
    case "started":
      return (
        <>
          <p className="max-w-measure">{t("secondFactor.scan")}</p>
          {/* Black on white in every theme: a camera reads it by that. */}
          <svg
            role="img"
            aria-label={t("secondFactor.picture")}
            viewBox={`0 0 ${factor.picture.size} ${factor.picture.size}`}
            className="my-5 size-52"
          >
            <rect width="100%" height="100%" fill="#fff" />
            <path fill="#000" shapeRendering="crispEdges" d={factor.picture.path} />
          </svg>
          <p className="max-w-measure text-small text-ink-2">
            {t("secondFactor.byHand")} <span className="text-ink">{factor.secret}</span>
          </p>
          <p className="mb-6">
            <a href={factor.address} className="inline-flex min-h-tap items-center text-control">
              {t("secondFactor.onThisDevice")}
            </a>
          </p>
          <ConfirmSecondFactor />
        </>
      );
    case "on":
      return (
        <>
          <p className="mb-3 max-w-measure">{t("secondFactor.isOnText", { count: factor.backupCodesLeft })}</p>
          <Disclosure look="add" summary={t("secondFactor.off")}>
            <PasswordAgainForm purpose="stopFactor" asksCode />
          </Disclosure>
        </>
      );
  }
}
