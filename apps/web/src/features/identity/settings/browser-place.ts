/** The zone that the browser is in. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** The language that the browser asks for. */
export function browserLanguage(): string {
  return navigator.language || "en";
}
