import { createContext } from "react";
import type { StepScope } from "../try/step-scope.ts";

/** What the expressions of the chosen step would read, and whether there is data of a run behind the names. */
export const StepData = createContext<{ scope: StepScope; hasData: boolean } | null>(null);
