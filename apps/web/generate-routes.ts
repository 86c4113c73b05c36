import { Generator, getConfig } from "@tanstack/router-generator";

// The build makes the route tree by itself; the type checker needs it before any build.
const root = import.meta.dirname;
await new Generator({ config: getConfig({}, root), root }).run();
