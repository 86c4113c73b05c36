import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** A service that speaks OAuth 2: the authorization code with PKCE, refresh tokens that work once, and a resource. */
export type OAuthServer = {
  url: string;
  client: { id: string; secret: string };
  /** How often it was asked for tokens, by the type of grant. */
  asked: Record<string, number>;
  /** For how long its access tokens work, from the next one on. */
  setLifetime: (seconds: number) => void;
  /** Ends every grant that it gave. */
  endGrants: () => void;
  close: () => Promise<void>;
};

type Code = { challenge: string; redirectUri: string; scope: string };
type Grant = { scope: string };

/** For tests: starts it on a free port of this machine. Whoever comes to `/authorize` consents, but for the scope `never`. */
export async function startOAuthServer(): Promise<OAuthServer> {
  const client = { id: "guildhall-test", secret: "planted-client-secret-1234" };
  const codes = new Map<string, Code>();
  const refreshTokens = new Map<string, Grant>();
  const accessTokens = new Map<string, number>();
  const asked: Record<string, number> = {};
  let lifetime = 3600;

  const give = (response: ServerResponse, { scope }: Grant) => {
    const accessToken = `access-${randomBytes(24).toString("hex")}`;
    const refreshToken = `refresh-${randomBytes(24).toString("hex")}`;
    accessTokens.set(accessToken, Date.now() + lifetime * 1000);
    refreshTokens.set(refreshToken, { scope });
    const tokens = {
      access_token: accessToken,
      token_type: "Bearer",
      expires_in: lifetime,
      refresh_token: refreshToken,
    };
    answer(response, 200, { ...tokens, scope });
  };

  const authorize = (query: URLSearchParams, response: ServerResponse) => {
    const redirectUri = query.get("redirect_uri") ?? "";
    const challenge = query.get("code_challenge") ?? "";
    const isRight =
      query.get("client_id") === client.id &&
      query.get("response_type") === "code" &&
      query.get("code_challenge_method") === "S256" &&
      challenge !== "";
    if (!isRight) return answer(response, 400, { error: "invalid_request" });
    const back = new URL(redirectUri);
    back.searchParams.set("state", query.get("state") ?? "");
    const scope = query.get("scope") ?? "";
    if (scope === "never") back.searchParams.set("error", "access_denied");
    else {
      const code = randomBytes(16).toString("hex");
      codes.set(code, { challenge, redirectUri, scope });
      back.searchParams.set("code", code);
    }
    response.writeHead(302, { location: back.href }).end();
  };

  const token = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await text(request));
    const type = form.get("grant_type") ?? "";
    asked[type] = (asked[type] ?? 0) + 1;
    if (form.get("client_id") !== client.id || form.get("client_secret") !== client.secret)
      return answer(response, 401, { error: "invalid_client", error_description: form.get("client_secret") });
    if (type === "authorization_code") {
      const code = codes.get(form.get("code") ?? "");
      codes.delete(form.get("code") ?? "");
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      if (!code || code.redirectUri !== form.get("redirect_uri") || code.challenge !== proof)
        return answer(response, 400, { error: "invalid_grant" });
      return give(response, code);
    }
    const grant = refreshTokens.get(form.get("refresh_token") ?? "");
    if (type !== "refresh_token" || !grant) return answer(response, 400, { error: "invalid_grant" });
    refreshTokens.delete(form.get("refresh_token") ?? "");
    give(response, grant);
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/authorize") return authorize(url.searchParams, response);
    if (url.pathname === "/token" && request.method === "POST") return void token(request, response);
    const held = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const isGood = (accessTokens.get(held) ?? 0) > Date.now();
    answer(response, isGood ? 200 : 401, isGood ? { hello: "you", sent: held } : { error: "invalid_token" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    client,
    asked,
    setLifetime: (seconds) => void (lifetime = seconds),
    endGrants: () => refreshTokens.clear(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
}
