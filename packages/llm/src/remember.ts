/** The function with its answers kept for some time; failures are not kept. */
export function remember<Key extends object, Value>(
  keptMs: number,
  ask: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const answers = new WeakMap<Key, { answer: Promise<Value>; until: number }>();
  return (key) => {
    const kept = answers.get(key);
    if (kept && kept.until > performance.now()) return kept.answer;
    const answer = ask(key);
    answers.set(key, { answer, until: performance.now() + keptMs });
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
