import { CodeBlock, Diff, Face, Markdown, RelativeTime } from "@guildhall/ui";
import { agentColors } from "../features/agents/agent-colors.ts";
import { ShowcaseRow } from "./showcase-row.tsx";

const names = ["Maya", "Quill", "Atlas", "Ledger", "Iris", "Otto", "Nell", "Bruno", "Wren", "Kit", "Sol"];

const text = `## What comes next

A paragraph with **weight**, *stress*, \`code\` and a [link](https://example.org).

1. First
2. Second

| Thing | Count |
|---|---|
| Lamp | 3 |

> Somebody said so.
`;

/** What is read: faces, Markdown, code, times. */
export function ShowcaseContent() {
  return (
    <>
      <ShowcaseRow title="Faces">
        {names.map((name, i) => (
          <Face
            key={name}
            seed={name}
            color={agentColors[i % agentColors.length]?.value ?? "#7c3aed"}
            size={44}
            label={name}
          />
        ))}
        <RelativeTime at="2026-01-01T00:00:00Z" />
      </ShowcaseRow>
      <Markdown text={text} />
      <Diff label="A difference" before={"Be brief.\nNever guess."} after={"Be brief.\nSay so when you do not know."} />
      <CodeBlock language="ts" code={"// Adds two numbers\nexport const add = (a: number, b: number) => a + b;"} />
    </>
  );
}
