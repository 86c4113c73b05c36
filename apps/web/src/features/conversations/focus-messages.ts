/** Moves the focus to the messages around an element, when that element is about to go away. */
export function focusMessages(within: Element): void {
  within.closest<HTMLElement>("[role=region]")?.focus({ preventScroll: true });
}
