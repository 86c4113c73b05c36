import { get } from "node:http";

export type ServerAnswer = { status: number; body: string };

/** One GET to the server on this machine; undefined when it does not answer. */
export function askServer(origin: { host: string; port: number }, path: string): Promise<ServerAnswer | undefined> {
  return new Promise((resolve) => {
    const request = get({ ...origin, path, timeout: 5_000, agent: false }, (response) => {
      const parts: string[] = [];
      response.setEncoding("utf8");
      response.on("data", (part: string) => parts.push(part));
      response.once("end", () => resolve({ status: response.statusCode ?? 0, body: parts.join("") }));
      response.once("error", () => resolve(undefined));
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(undefined));
  });
}
