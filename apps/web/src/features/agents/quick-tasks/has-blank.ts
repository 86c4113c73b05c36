/** Whether something in a request is left to be filled in, such as `[language]`; a link of Markdown is none. */
export function hasBlank(prompt: string): boolean {
  return /\[[^\]\n]+\](?!\()/.test(prompt);
}
