export { lengthenConversation } from "./lengthen-conversation.ts";
export { freePort } from "./free-port.ts";
export { type ManagedProcess, managedProcess } from "./managed-process.ts";
export { type Guildhall, type GuildhallOptions, startGuildhall } from "./start-guildhall.ts";
export { waitFor } from "./wait-for.ts";
