export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "guildhall.theme";

/** The theme that is shown on this device. */
export function readTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Shows a theme and remembers it; `public/theme.js` shows it before the first paint of the next visit. */
export function showTheme(theme: Theme): void {
  if (theme === readTheme()) return;
  if (theme === "system") {
    delete document.documentElement.dataset["theme"];
    localStorage.removeItem(key);
    return;
  }
  document.documentElement.dataset["theme"] = theme;
  localStorage.setItem(key, theme);
}
