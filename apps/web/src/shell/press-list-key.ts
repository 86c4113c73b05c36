import { pressMarked } from "./press-marked.ts";

/**
 * Does what a key means on a list: `j` and `k` go to its next and previous row, `/` to its search, `c` to what makes one
 * more. Answers whether the page has something for that key. Pages mark these with `data-row`, `data-search` and
 * `data-create`, and what has a key of its own with `data-key`; Enter is the row's own, for it is a link.
 */
export function pressListKey(key: string): boolean {
  if (key === "j") return step(1);
  if (key === "k") return step(-1);
  if (key === "/") return focus(shown("[data-search]")[0]);
  if (key === "c") return create();
  return pressMarked(key);
}

function shown(selector: string): HTMLElement[] {
  const found = document.querySelectorAll<HTMLElement>(`#content ${selector}`);
  return [...found].filter((element) => element.checkVisibility());
}

function step(by: 1 | -1): boolean {
  const rows = shown("[data-row]");
  const at = rows.findIndex((row) => (row.closest("li") ?? row).contains(document.activeElement));
  const open = rows.findIndex((row) => row.getAttribute("aria-current") === "page");
  if (at >= 0) return focus(rows[at + by] ?? rows[at]);
  return focus(rows[open] ?? rows[0]);
}

function create(): boolean {
  const [element] = shown("[data-create]");
  if (element instanceof HTMLInputElement) return focus(element);
  element?.click();
  return element !== undefined;
}

function focus(element: HTMLElement | undefined): boolean {
  element?.focus();
  return element !== undefined;
}
