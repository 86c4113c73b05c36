import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";
import { webAddress } from "./web-address.ts";

const anAddress = "an http:// or https:// address";

function key(name: string, maker: string) {
  return envVariable(z.string().trim().min(1).optional(), {
    name,
    about: `The key for the models of ${maker}.`,
    rule: "a key",
    otherwise: `models of ${maker} are not offered`,
    secret: true,
  });
}

function address(name: string, about: string, otherwise: string) {
  return envVariable(webAddress.optional(), { name, about, rule: anAddress, otherwise });
}

/** The model providers that are set by the environment. */
export const modelsEnv = envGroup("Models", {
  openaiApiKey: key("OPENAI_API_KEY", "OpenAI"),
  openaiBaseUrl: address(
    "OPENAI_BASE_URL",
    "Another server that speaks OpenAI's interface, with `/v1` at its end.",
    "`https://api.openai.com/v1`",
  ),
  anthropicApiKey: key("ANTHROPIC_API_KEY", "Anthropic"),
  anthropicBaseUrl: address(
    "ANTHROPIC_BASE_URL",
    "Another server that speaks Anthropic's interface, with `/v1` at its end.",
    "`https://api.anthropic.com/v1`",
  ),
  googleApiKey: key("GOOGLE_GENERATIVE_AI_API_KEY", "Google"),
  ollamaBaseUrl: address(
    "OLLAMA_BASE_URL",
    "Where Ollama runs, for instance `http://127.0.0.1:11434`.",
    "Ollama is not used",
  ),
});
