import { sentences } from "./sentences.ts";

/** What a system prompt says of the agent. */
export type Persona = { name: string | null; who: string[]; rules: string[]; tricks: string[]; rest: string };

const heading = /^\s*(?:#{1,6}\s+(.+?)|\*\*(.+?)\*\*:?|<([a-z_ -]+)>|([\p{Lu}][^.!?\n]{0,48}):)\s*$/u;

/** Reads a system prompt by its headings; what stands under none is who the agent is. */
export function readPersona(system: string): Persona {
  const persona: Persona = { name: nameIn(system), who: [], rules: [], tricks: [], rest: "" };
  let section: "who" | "rules" | "tricks" | "rest" = "who";
  for (const line of system.split("\n")) {
    const match = line.length < 120 ? heading.exec(line) : null;
    const title = match?.slice(1).find((group) => group !== undefined);
    if (title !== undefined) section = sectionFor(title);
    else if (section === "rest") persona.rest += `${line}\n`;
    else if (!/^\s*<\//.test(line)) persona[section].push(...sentences(line));
  }
  return persona;
}

function sectionFor(title: string): "who" | "rules" | "tricks" | "rest" {
  if (/\bwho\b|identity|role|persona|about/i.test(title)) return "who";
  if (/rule|must|bound|never|always|limit|guideline/i.test(title)) return "rules";
  if (/trick|skill|abilit|can do|good at|expertise|capabilit/i.test(title)) return "tricks";
  return "rest";
}

function nameIn(system: string): string | null {
  const match = /\b(?:you are|your name is|name:)[ \t]+(?:called |named )?["“*]*(\p{Lu}[^.,;:\n"”*]{0,60})/iu.exec(
    system,
  );
  const name = match?.[1]?.trim() ?? "";
  return /^\p{Lu}/u.test(name) && name.split(" ").length <= 5 ? name : null;
}
