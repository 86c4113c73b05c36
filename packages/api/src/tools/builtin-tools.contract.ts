import { z } from "zod";

/** The tools that Guildhall brings along. */
export const builtinKey = z.enum([
  "calculator",
  "current_time",
  "fetch_page",
  "http_request",
  "transform_json",
  "run_code",
  "create_task",
]);
export type BuiltinKey = z.infer<typeof builtinKey>;

export type BuiltinTool = {
  /** What models call it by. */
  name: BuiltinKey;
  /** What people call it. */
  title: string;
  /** What it does, for models and people. */
  description: string;
  /** Whether a person is asked before each call, unless an owner or admin decides otherwise for an agent. */
  needsApproval: boolean;
};

/** What an agent can be given without anybody setting up anything, in the order in which it is offered. */
export const builtinTools: readonly BuiltinTool[] = [
  {
    name: "calculator",
    title: "Calculator",
    description:
      "Calculate an arithmetic expression exactly, such as 3 * (2 + 4.5) ^ 2, sqrt(2) or round(10 / 3, 2). Use it for every calculation.",
    needsApproval: false,
  },
  {
    name: "current_time",
    title: "Date and time",
    description: "Tells the current date, weekday and time, in any time zone.",
    needsApproval: false,
  },
  {
    name: "fetch_page",
    title: "Read a web page",
    description: "Reads the text of a public web page or file by its address (url).",
    needsApproval: false,
  },
  {
    name: "http_request",
    title: "Call an address",
    description: "Sends an HTTP request with any method, headers and body to a public address, and tells the answer.",
    needsApproval: true,
  },
  {
    name: "transform_json",
    title: "Transform data",
    description: "Evaluates a JSONata expression over JSON data: selects, filters, sorts, groups and sums it.",
    needsApproval: false,
  },
  {
    name: "run_code",
    title: "Run code",
    description:
      "Runs JavaScript in a closed room without network or files. The code is the body of a function: it sees the value input and gives its result back with return.",
    needsApproval: false,
  },
  {
    name: "create_task",
    title: "Create a task",
    description: "Puts a task on the person's own list of tasks, with a title, a description and a due date.",
    needsApproval: false,
  },
];
