import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const TONES = {
  plain: "border-pine",
  open: "border-open",
  recovered: "border-ochre",
  lasting: "border-plum",
};

interface NoticeProps {
  tone?: keyof typeof TONES;
  icon?: IconName;
  title?: ReactNode;
  /** "status" is read out when it appears, "alert" at once. */
  role?: "status" | "alert" | "note";
  children?: ReactNode;
}

/** A remark beside a line, never a box that shouts. */
export function Notice({ tone = "plain", icon, title, role, children }: NoticeProps) {
  return (
    <div
      role={role}
      className={`max-w-measure border-l-3 py-0.5 pl-4.5 text-control leading-6 text-ink-2 ${TONES[tone]}`}
    >
      {title && (
        <p className="flex items-center gap-2 font-semibold text-ink">
          {icon && <Icon name={icon} />}
          {title}
        </p>
      )}
      {children}
    </div>
  );
}
