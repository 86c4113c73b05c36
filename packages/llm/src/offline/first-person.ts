const turned: [RegExp, string][] = [
  [/\byou are\b/gi, "I am"],
  [/\byou're\b/gi, "I'm"],
  [/\byour\b/g, "my"],
  [/\bYour\b/g, "My"],
  [/\byourself\b/gi, "myself"],
  [/\byou\b/gi, "I"],
];

/** A sentence about the agent, said by the agent: "You are patient" becomes "I am patient". */
export function firstPerson(sentence: string): string {
  return turned.reduce((text, [from, to]) => text.replaceAll(from, to), sentence);
}
