/** How every control that takes text looks. */
export const controlLook =
  "w-full min-w-0 rounded-control border border-control bg-surface px-3 text-ink transition-colors duration-100 hover:border-ink-faint focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-danger disabled:opacity-60 max-md:text-base";
