import { useTranslations } from "next-intl";
import { LinkRow } from "@/components/ui/link-row";
import { MARGIN, ROW } from "@/components/ui/row-style";
import type { DescribedItem } from "@/lib/views/more/describe-items";
import type { MenuGroupName } from "@/lib/views/more/menu-items";

/** Items of one kind under their heading; two columns where there is item. */
export function MenuGroup({ group, items }: { group: MenuGroupName; items: readonly DescribedItem[] }) {
  const t = useTranslations("more");
  const headingId = `menu-${group}`;
  return (
    <section aria-labelledby={headingId} className={`${ROW} pb-2 wide:pb-8`}>
      <div className={MARGIN}>
        <h2 id={headingId} className="font-sans text-small font-semibold tracking-normal text-ink">
          {t(`groups.${group}`)}
        </h2>
      </div>
      <MenuList items={items} />
    </section>
  );
}

/** The rows themselves. */
export function MenuList({ items }: { items: readonly DescribedItem[] }) {
  return (
    <ul className="min-w-0 wide:grid wide:grid-cols-2 wide:gap-x-10">
      {items.map(({ href, name, line }) => (
        <li key={href}>
          <LinkRow href={href} name={name} line={line} />
        </li>
      ))}
    </ul>
  );
}
