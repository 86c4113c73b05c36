import { joinClasses } from "../join-classes.ts";

const looks = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-line bg-surface text-ink hover:bg-hover",
  ghost: "text-ink-soft hover:bg-hover hover:text-ink",
  danger: "bg-danger-solid text-white hover:opacity-90",
} as const;

const sizes = {
  sm: "h-8 gap-1.5 px-2.5 text-[13px]",
  md: "h-9 gap-2 px-3.5",
  lg: "h-11 gap-2 px-5",
} as const;

const shape =
  "inline-flex shrink-0 items-center justify-center rounded-control font-medium whitespace-nowrap transition-colors duration-100 select-none aria-disabled:opacity-60 disabled:opacity-50";

export type ButtonLook = { look?: keyof typeof looks; size?: keyof typeof sizes; className?: string | undefined };

/** The classes that make a button, or a link, look like one. */
export function buttonLook({ look = "secondary", size = "md", className }: ButtonLook): string {
  return joinClasses(shape, looks[look], sizes[size], className);
}
