/** How what stands in the rail looks. */
export const railLook =
  "flex h-8 w-full items-center gap-2.5 rounded-control px-2 font-medium text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink focus-visible:-outline-offset-2";
