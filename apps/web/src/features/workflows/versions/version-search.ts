/** What the address of the versions holds: which two are compared, and which step is looked at. */
export type VersionSearch = { from?: number; to?: number; step?: string };

/** Reads the address of the versions; what it does not know it leaves out. */
export function readVersionSearch({ from, to, step }: Record<string, unknown>): VersionSearch {
  const [before, after] = [numberIn(from), numberIn(to)];
  return {
    ...(before !== undefined && { from: before }),
    ...(after !== undefined && { to: after }),
    ...(typeof step === "string" && step && { step }),
  };
}

function numberIn(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number <= 1_000_000 ? number : undefined;
}
