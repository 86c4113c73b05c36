export { type ClerkPeer, openClerkPeer } from "./open-clerk-peer.ts";
