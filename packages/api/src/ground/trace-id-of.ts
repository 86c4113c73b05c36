/**
 * SQL: the id of the trace of a run that begins one, from the run's id in this expression. Whoever goes on with the run
 * finds the same.
 */
export const traceIdOf = (runId: string): string => `left(encode(sha256(convert_to(${runId}, 'UTF8')), 'hex'), 32)`;
