import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { telHref } from "@/lib/features/help/lines";

interface CallRowProps {
  /** A number as people write it, or the address of a site. */
  phone?: string;
  site?: string;
  title: string;
  note?: ReactNode;
  /** The one to call first. */
  isFirst?: boolean;
}

const SHAPE = "flex min-h-18 items-center gap-6 rounded-r2 border px-6 py-3.5 no-underline";
const FIRST = "border-pine bg-pine text-on-pine hover:bg-pine-ink";
const OTHER = "border-hair-strong bg-raised text-ink hover:bg-sunk";

/** One tap that calls somebody or opens a chat. Large, for shaking hands. */
export function CallRow({ phone, site, title, note, isFirst = false }: CallRowProps) {
  const href = phone === undefined ? site : telHref(phone);
  const content = (
    <>
      <span className={isFirst ? "" : "text-pine-ink"}>
        <Icon name={phone === undefined ? "chat" : "phone"} className="size-6" />
      </span>
      <span className="min-w-0">
        <span className={`block font-semibold ${isFirst ? "text-lead" : ""}`}>{title}</span>
        {note && <span className={`block text-small ${isFirst ? "" : "text-ink-2"}`}>{note}</span>}
      </span>
    </>
  );
  return (
    <li>
      <a href={href} className={`${SHAPE} ${isFirst ? FIRST : OTHER}`} {...(site && { rel: "noreferrer" })}>
        {content}
      </a>
    </li>
  );
}
