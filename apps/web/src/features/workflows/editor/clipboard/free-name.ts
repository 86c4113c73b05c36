const longest = 64;

/** The wanted name or, when it is taken, one with a number behind it; from then on it is taken too. */
export function freeName(taken: Set<string>, wanted: string): string {
  const base = wanted.slice(0, longest - 6);
  let name = wanted.slice(0, longest);
  const stem = base.replace(/_\d+$/, "");
  for (let number = 2; taken.has(name); number++) name = `${stem}_${number}`;
  taken.add(name);
  return name;
}
