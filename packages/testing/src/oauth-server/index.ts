export { type OAuthServer, startOAuthServer } from "./start-oauth-server.ts";
