import { searchableModels, searchFunction } from "./find-words.ts";

/** The functions that the application's role may call: they look around row-level security, and ask whose rows those are themselves. */
export const appFunctions = [...searchableModels.map(searchFunction), "find_own_conversations"];
