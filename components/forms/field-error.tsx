import { Icon } from "@/components/ui/icon";

/** What is wrong with one field, in a sentence, with a sign beside it. */
export function FieldError({ id, children }: { id: string; children?: string | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className="mt-1.5 flex items-center gap-1.75 text-small text-plum-ink">
      <Icon name="info" className="size-4" />
      {children}
    </p>
  );
}
