/** All that is loaded only when there is something to apply. */
export { noFilters, openSchemaEngine } from "./schema-engine.ts";
export { WholeScriptAdapterFactory } from "./whole-script-adapter.ts";
