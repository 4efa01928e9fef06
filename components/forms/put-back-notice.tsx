import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { PostButton } from "./post-button";

interface PutBackNoticeProps<T> {
  id: string;
  /** What was deleted, as a sentence. */
  text: string;
  action: FormAction<T>;
  label: string;
  tone?: "accent" | "quiet";
}

/** Says that an entry was deleted and puts it back in one tap. */
export function PutBackNotice<T>({ id, text, action, label, tone = "quiet" }: PutBackNoticeProps<T>) {
  return (
    <Notice role="status">
      {text} <PostButton action={action} fields={{ id }} label={label} tone={tone} />
    </Notice>
  );
}
