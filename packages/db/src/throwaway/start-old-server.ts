import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** A peer that speaks enough of PostgreSQL's protocol to let anybody in and say that it is this version. For tests. */
export async function startOldServer(versionNumber: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((socket) => greet(socket, versionNumber)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `postgresql://someone:hunter2@127.0.0.1:${port}/guildhall`, stop: () => void server.close() };
}

function greet(socket: Socket, versionNumber: string): void {
  socket.on("error", () => socket.destroy());
  socket.once("data", () => {
    socket.write(Buffer.concat([message("R", int32(0)), message("Z", Buffer.from("I"))]));
    socket.on("data", (bytes) => {
      if (bytes.at(0) === 0x58) socket.end();
      else socket.write(answer(versionNumber));
    });
  });
}

function answer(value: string): Buffer {
  const column = [Buffer.from("server_version_num\0"), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)];
  const row = Buffer.concat([int16(1), int32(value.length), Buffer.from(value)]);
  return Buffer.concat([
    message("T", Buffer.concat([int16(1), ...column])),
    message("D", row),
    message("C", Buffer.from("SHOW\0")),
    message("Z", Buffer.from("I")),
  ]);
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
