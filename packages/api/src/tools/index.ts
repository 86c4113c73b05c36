export { type BuiltinKey, builtinKey, type BuiltinTool, builtinTools } from "./builtin-tools.contract.ts";
export { describeBuiltin } from "./builtin/describe-builtin.ts";
export { pureTools } from "./builtin/pure-tools.ts";
export { webTools } from "./builtin/web-tools.ts";
export { callTool } from "./call-tool.ts";
export { type StoredTool, storedTool, type ToolRun, toolsOfAgent } from "./stored-tool.ts";
