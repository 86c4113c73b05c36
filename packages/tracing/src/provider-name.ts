/** How the conventions call the providers that they know; others keep their own name. */
const known: Record<string, string> = { google: "gcp.gemini" };

/** The name for `gen_ai.provider.name` of what a provider's package calls itself, such as `openai.chat`. */
export function providerName(provider: string): string {
  const [name = provider] = provider.split(".");
  return known[name] ?? name;
}
