import type { IncomingHttpHeaders } from "node:http";

/** A request as the model server got it. `hungUp` becomes true when the caller closed before the answer was whole. */
export type RecordedRequest = {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
  hungUp: boolean;
};

/** The latest requests and how many there were of each path; older ones are forgotten, so that a benchmark may run for hours. */
export class RequestLog {
  readonly requests: RecordedRequest[] = [];
  readonly counts: Record<string, number> = {};
  readonly #keep: number;

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(request: RecordedRequest): RecordedRequest {
    this.counts[request.path] = (this.counts[request.path] ?? 0) + 1;
    this.requests.push(request);
    if (this.requests.length > this.#keep) this.requests.shift();
    return request;
  }

  clear(): void {
    this.requests.length = 0;
    for (const path of Object.keys(this.counts)) delete this.counts[path];
  }
}
