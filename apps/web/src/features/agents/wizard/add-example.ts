/** The answer after an example was taken: on a line of its own; taking it again changes nothing. */
export function addExample(answer: string, example: string): string {
  if (answer.split("\n").some((line) => line.trim() === example)) return answer;
  return answer.trim() ? `${answer.trimEnd()}\n${example}` : example;
}
