/** Where menus and tooltips are put: in the page's main landmark, so that what they say belongs to the page. */
export function overlayHost(): HTMLElement | undefined {
  return globalThis.document?.querySelector("main") ?? undefined;
}
