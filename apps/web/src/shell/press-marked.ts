/**
 * Presses the last element of the page that is marked with `data-key` for this key, or goes to it where one writes in it.
 * Answers whether there is one.
 */
export function pressMarked(key: string): boolean {
  if (!/^[a-z]$/.test(key)) return false;
  const marked = [...document.querySelectorAll<HTMLElement>(`#content [data-key="${key}"]`)];
  const element = marked.findLast((each) => each.checkVisibility());
  if (element instanceof HTMLTextAreaElement) element.focus();
  else element?.click();
  return element !== undefined;
}
