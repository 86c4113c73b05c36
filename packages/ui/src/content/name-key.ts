/** What is printed on a key of this keyboard: `⌘` is Ctrl on all but Apple's. */
export function nameKey(key: string, platform: string = navigator.platform): string {
  return key === "⌘" && !/^(Mac|iPhone|iPad|iPod)/.test(platform) ? "Ctrl" : key;
}
