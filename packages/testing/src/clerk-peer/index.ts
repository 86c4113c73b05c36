export { type ClerkPeer, openClerkPeer } from "./open-clerk-peer.ts";
export { clerkScript } from "./clerk-script.ts";
