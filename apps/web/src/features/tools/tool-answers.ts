import { createToolInput, type ToolParameter, toolParameter, type ToolView } from "@guildhall/api/client";
import { z } from "zod";

const { name, description, configuration } = createToolInput.shape;
const { method, url } = configuration.shape;

/** What the form of a tool asks for. */
export const toolAnswers = z.object({
  name,
  description,
  method,
  url,
  parameters: z.array(toolParameter.required()).max(20),
});

export type ToolAnswers = {
  name: string;
  description: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: string;
  parameters: ToolParameter[];
};

export const blankTool: ToolAnswers = { name: "", description: "", method: "GET", url: "", parameters: [] };

/** The answers that a tool is changed from. */
export function answersOf(tool: Pick<ToolView, "name" | "description" | "parameters" | "configuration">): ToolAnswers {
  const { method: ofTool = "GET", url: address = "" } = tool.configuration ?? {};
  return { name: tool.name, description: tool.description, method: ofTool, url: address, parameters: tool.parameters };
}

/** The answers as the server takes them. */
export function toInput({ method: chosen, url: address, ...rest }: ToolAnswers) {
  return { ...rest, configuration: { method: chosen, url: address } };
}
