/** The square with the first letter of an organization's name. */
export function OrgMark({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="flex size-6 shrink-0 items-center justify-center rounded-md bg-accent text-xs font-semibold text-on-accent uppercase before:content-[attr(data-letter)]"
      data-letter={[...name.trim()][0] ?? "·"}
    />
  );
}
