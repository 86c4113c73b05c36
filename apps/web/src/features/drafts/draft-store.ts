/** Texts of a form that is not sent yet, by the name of each. */
export type Draft = Record<string, string>;

const prefix = "guildhall.draft.";

/** What was typed under this key on this device, for the names that `blank` has; `blank` when there is nothing. */
export function readDraft<T extends Draft>(key: string, blank: T): T {
  const stored = parseRecord(localStorage.getItem(prefix + key));
  const draft = { ...blank };
  for (const name in blank) {
    const text = stored[name];
    if (typeof text === "string") Object.assign(draft, { [name]: text });
  }
  return draft;
}

/** Keeps what is typed until it is sent; a full or blocked storage only means that it does not outlive the page. */
export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // See above.
  }
}

/** Forgets what was typed, after it was sent or thrown away. */
export function clearDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}

function parseRecord(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
