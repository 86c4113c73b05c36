const event = "guildhall:palette";

/** Opens the palette from anywhere. */
export function openPalette(): void {
  window.dispatchEvent(new Event(event));
}

/** Calls back when somebody asks for the palette; answers how to stop. */
export function onOpenPalette(open: () => void): () => void {
  window.addEventListener(event, open);
  return () => window.removeEventListener(event, open);
}
