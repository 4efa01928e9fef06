import { useTranslations } from "next-intl";
import { GradeRuler } from "@/components/forms/grade-ruler";

interface GradeProps {
  scale: "mood" | "stress" | "sleepQuality";
  label: string;
  /** Where several of one scale stand on a page. */
  id?: string;
  labelLook?: "question" | "plain" | "hidden";
  hint?: string;
  size?: "lg" | "sm";
  isClearable?: boolean;
  defaultValue?: string | undefined;
  error?: string | undefined;
}

/** A grade of the daily record with its named ends and middle. */
export function Grade({ scale, ...props }: GradeProps) {
  const t = useTranslations("checkIns");
  const anchors = {
    1: t(`anchors.${scale}.1`),
    4: t(`anchors.${scale}.4`),
    6: t(`anchors.${scale}.6`),
    8: t(`anchors.${scale}.8`),
    10: t(`anchors.${scale}.10`),
  };
  return <GradeRuler name={scale} anchors={anchors} {...props} />;
}
