import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

interface ContactLinkProps {
  icon: IconName;
  href: string;
  children: ReactNode;
}

/** A number to call or a chat to open, tall enough to tap. */
export function ContactLink({ icon, href, children }: ContactLinkProps) {
  return (
    <a href={href} rel="noreferrer" className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
      <Icon name={icon} className="size-4.5" />
      {children}
    </a>
  );
}
