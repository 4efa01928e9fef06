import type { ReactNode } from "react";
import { JournalWords } from "@/components/shell/journal-words";

/** The frame of the session itself: no navigation, since everything else is locked. */
export default function InSessionLayout({ children }: { children: ReactNode }) {
  return <JournalWords>{children}</JournalWords>;
}
