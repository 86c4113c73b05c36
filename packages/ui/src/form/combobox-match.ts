/** One of many things to choose by typing. */
export type ComboboxChoice = { value: string; label: string; hint?: string };

const most = 60;

/** The choices that have every word that was typed, in their order; so many that a list shows them. */
export function matchChoices(choices: readonly ComboboxChoice[], typed: string): ComboboxChoice[] {
  const words = plain(typed).split(" ").filter(Boolean);
  const found = choices.filter(({ value, label, hint = "" }) => {
    const text = plain(`${label} ${value} ${hint}`);
    return words.every((word) => text.includes(word));
  });
  return found.slice(0, most);
}

/** Zones are written with `_` and `/`, which nobody types. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[_/:]+/g, " ")
    .trim();
}
