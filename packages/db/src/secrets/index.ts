export { type GivenSecrets, loadSecrets, type Secrets } from "./load-secrets.ts";
