import { createServer } from "node:net";
import { AppError } from "@guildhall/kernel";

/** Answers the port to use, a free one for 0. Throws an `AppError` that says what to do when it is taken. */
export function assertPortFree(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(portError(host, port, error)));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

function portError(host: string, port: number, cause: Error): AppError {
  const code = "code" in cause ? String(cause.code) : "";
  return new AppError({
    code: "conflict",
    reason: "port-not-free",
    userMessage: lineFor(code, host, port, cause),
    cause,
  });
}

function lineFor(code: string, host: string, port: number, cause: Error): string {
  const another = port === 3000 ? 3001 : 3000;
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Stop that one, or use another port: PORT=${another} npm start`;
  if (code === "EACCES") return `This user may not use port ${port}. Use one above 1023: PORT=${another} npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST=${host} is not an address of this machine. Use 127.0.0.1 (only this machine) or 0.0.0.0 (everybody).`;
  return `Port ${port} of ${host} cannot be used: ${cause.message}`;
}
