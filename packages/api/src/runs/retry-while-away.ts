/** SQLSTATE classes that pass by themselves: connection lost, server going down or starting, too many connections. */
const passing = /^(08|57P0|53300)/;
const systemCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);

const firstWaitMs = 50;
const longestWaitMs = 2000;

/** Does a thing that may safely be done twice again and again while the database is away, until the signal. */
export async function retryWhileAway<Result>(action: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return await action();
    } catch (error) {
      if (signal.aborted || !isAway(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

/** Whether an error says that the database could not be reached, and not that it refused what was asked. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return (
    passing.test(code) ||
    systemCodes.has(code) ||
    /connection (terminated|timeout)|timeout exceeded/i.test(error.message)
  );
}
