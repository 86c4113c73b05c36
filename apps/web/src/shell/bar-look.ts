/** How what stands in the bottom bar looks. */
export const barLook =
  "flex h-14 grow basis-0 flex-col items-center justify-center gap-1 text-[11px] font-medium text-ink-soft focus-visible:-outline-offset-2";
