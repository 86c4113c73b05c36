const mostNamed = 3;

/** Words of four letters and more that a question shares with a text, as the question has them. */
export function sharedWords(question: string, text: string): string[] {
  const stem = (word: string) => word.toLowerCase().replace(/(?:ing|ed|es|s)$/u, "");
  const there = new Set((text.match(/\p{L}{4,}/gu) ?? []).map(stem));
  const shared = (question.match(/\p{L}{4,}/gu) ?? []).filter((word) => there.has(stem(word)) && !grammar.has(word));
  return [...new Set(shared)].slice(0, mostNamed);
}

const grammar = new Set(
  "about does have help know that their them there they this want what when where which will with your".split(" "),
);
