/** A text in which what was looked for stands out. */
export function MarkedWords({ words }: { words: readonly { text: string; found: boolean }[] }) {
  return words.map(({ text, found }, index) =>
    found ? (
      <mark key={index} className="rounded-xs bg-accent-line font-medium text-accent-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
