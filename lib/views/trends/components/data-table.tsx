import type { ReactNode } from "react";

interface DataTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A table with thin lines whose first cell is the header of its row. */
export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-control leading-6">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th
                key={label}
                scope="col"
                className="border-b-[1.5px] border-hair-strong py-2 pr-4 text-left align-bottom text-small font-semibold text-ink-2"
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row" className="border-b border-hair py-3 pr-4 text-left align-top font-normal">
                {first}
              </th>
              {rest.map((cell, i) => (
                <td
                  key={head[i + 1]}
                  className="border-b border-hair py-3 pr-4 align-top tabular-nums last:pr-0 last:whitespace-nowrap"
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
