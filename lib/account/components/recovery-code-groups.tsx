/** A recovery code as it is copied onto paper: numbered groups, large, nothing between them. */
export function RecoveryCodeGroups({ groups }: { groups: readonly string[] }) {
  return (
    <ol className="grid max-w-content grid-cols-2 border-y border-hair-strong shell:grid-cols-4">
      {groups.map((group, index) => (
        <li
          key={index}
          className="flex items-baseline gap-3.5 border-hair py-4 not-last:border-b nth-last-2:border-b-0 shell:nth-last-[-n+4]:border-b-0"
        >
          <span aria-hidden="true" className="w-3 text-small text-ink-3">
            {index + 1}
          </span>
          <span data-testid="recovery-code-group" className="figures text-[1.75rem] leading-9 tracking-[0.06em]">
            {group}
          </span>
        </li>
      ))}
    </ol>
  );
}
