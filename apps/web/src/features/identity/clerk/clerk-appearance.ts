/** Clerk's parts in our colors, in light and dark. */
export const clerkAppearance = {
  variables: {
    colorPrimary: "var(--color-accent)",
    colorBackground: "var(--color-canvas)",
    colorForeground: "var(--color-ink)",
    colorMutedForeground: "var(--color-ink-soft)",
    colorNeutral: "var(--color-ink)",
    colorInput: "var(--color-canvas)",
    colorInputForeground: "var(--color-ink)",
    fontFamily: "inherit",
    borderRadius: "8px",
  },
} as const;
