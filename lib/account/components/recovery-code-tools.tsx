"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextButton } from "@/components/ui/text-link";

/** Ways to keep the code. Saving as a file is a form, so that it works without JavaScript; the others need it. */
export function RecoveryCodeTools({ code }: { code: string }) {
  const t = useTranslations("account");
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = async () => {
    setOutcome(
      await navigator.clipboard.writeText(code).then(
        () => "copied" as const,
        () => "notCopied" as const,
      ),
    );
  };
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-6">
      <span className="only-with-script">
        <TextButton icon="copy" onClick={() => void copy()}>
          {t("code.copy")}
        </TextButton>
      </span>
      <span className="only-with-script">
        <TextButton icon="print" onClick={() => window.print()}>
          {t("code.print")}
        </TextButton>
      </span>
      <form action="/sign-up/recovery-code/file" method="post">
        <TextButton type="submit" icon="download">
          {t("code.file")}
        </TextButton>
      </form>
      <span role="status" className="text-small text-ink-2">
        {outcome && t(`code.${outcome}`)}
      </span>
    </div>
  );
}
