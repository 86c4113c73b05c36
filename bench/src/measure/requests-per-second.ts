const atOnce = 16;
const roundMs = 3_000;

/** How many requests a second are answered with this text, sixteen at once, for three seconds. */
export async function requestsPerSecond(
  url: string,
  headers: Record<string, string>,
  expected: string,
): Promise<number> {
  const end = performance.now() + roundMs;
  let answered = 0;
  const ask = async () => {
    while (performance.now() < end) {
      const response = await fetch(url, { headers });
      const text = await response.text();
      if (!text.includes(expected)) throw new Error(`${url} answered ${response.status}: ${text}`);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  return answered / (roundMs / 1000);
}
