import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";
import { webAddress } from "./web-address.ts";

const port = envVariable(z.coerce.number().int().min(0).max(65535).default(3000), {
  name: "PORT",
  about: "The port of the web app and of every interface. `0` takes any free port.",
  rule: "a port number between 0 and 65535",
  otherwise: "`3000`",
});

const host = envVariable(z.string().trim().min(1).default("127.0.0.1"), {
  name: "HOST",
  about: "The address to listen on. Set `0.0.0.0` to be reachable from other machines.",
  rule: "an address of this machine such as 127.0.0.1 or 0.0.0.0",
  otherwise: "`127.0.0.1`: only this machine",
});

const publicUrl = envVariable(webAddress.optional(), {
  name: "PUBLIC_URL",
  about: "The address under which people open Guildhall, for links, sign-in cookies and invitations.",
  rule: "an http:// or https:// address such as https://guildhall.example.org",
  otherwise: "`http://localhost:<PORT>`",
});

/** Where the server listens and how it is reached. */
export const httpEnv = envGroup("Address", { port, host, publicUrl });

/** The address that people open, without a slash at its end. */
export function publicAddress(http: z.output<typeof httpEnv>): string {
  return http.publicUrl ?? `http://localhost:${http.port}`;
}
