const words: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "token" };

/** `1 token`, `1,240 tokens`. */
export function formatTokens(count: number, locale?: string): string {
  const word = words[new Intl.PluralRules("en").select(count)] ?? "tokens";
  return `${new Intl.NumberFormat(locale).format(count)} ${word}`;
}
