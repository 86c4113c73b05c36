import type { Capabilities } from "@guildhall/workflow-engine";
import { callTool } from "../tools/index.ts";
import { askAgent } from "./ask-agent.ts";
import { callHttp } from "./call-http.ts";
import { callModel } from "./call-model.ts";
import { sendMail } from "./send-mail.ts";
import type { Acting, CapabilityServices } from "./capability-services.ts";

/** The world as the steps of an execution may reach it: what belongs to its organization, and public addresses. */
export function createCapabilities(services: CapabilityServices) {
  return (acting: Acting): Capabilities => ({
    askAgent: (call, context) => askAgent(services, acting, call, context),
    callModel: (call, context) => callModel(services, acting, call, context),
    callHttp: (call, context) => callHttp(services, acting.orgId, call, context),
    sendMail: (mail, context) => sendMail(services, acting.orgId, mail, context),
    callTool: (call, context) => callTool(services, acting.orgId, call, context),
  });
}
