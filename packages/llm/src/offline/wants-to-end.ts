const ending =
  /^\W*(?:please |let(?:'|’)?s |we can )?(?:(?:stop|end|finish|quit)(?: (?:here|now|it|this|the interview))*|enough(?: for (?:now|today))?|that(?:(?:'|’)?s| is) (?:all|it|enough)|i(?:'|’)?m done)(?: please)?\W*$/i;

/** Whether words ask for nothing but an end: “that's all”, “finish the interview”. */
export function wantsToEnd(text: string): boolean {
  return text.length < 80 && ending.test(text);
}
