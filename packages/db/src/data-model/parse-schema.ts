import type { SchemaFile } from "../migrate/read-schema.ts";

export type SchemaField = {
  name: string;
  /** As it is written: `String`, `Json?`, `Message[]`. */
  type: string;
  /** The rest of its line. */
  attributes: string;
  comment: string;
  /** For a field that leads to another model: its name. */
  target: string | undefined;
};

export type SchemaModel = { name: string; domain: string; comment: string; fields: SchemaField[]; keys: string[] };
export type SchemaEnum = { name: string; domain: string; comment: string; values: { name: string; comment: string }[] };
export type ParsedSchema = { models: SchemaModel[]; enums: SchemaEnum[] };

type Block = { kind: string; name: string; domain: string; comment: string; body: string };

/** The models and enums of the Prisma schema with their comments, by file; a domain's own file comes before its parts. */
export function parseSchema(files: SchemaFile[]): ParsedSchema {
  const ordered = files.toSorted((a, b) => (stem(a) < stem(b) ? -1 : 1));
  const blocks = ordered.flatMap(readBlocks);
  const names = new Set(blocks.filter(({ kind }) => kind === "model").map(({ name }) => name));
  return {
    models: blocks.filter(({ kind }) => kind === "model").map((block) => readModel(block, names)),
    enums: blocks.filter(({ kind }) => kind === "enum").map(readEnum),
  };
}

const stem = ({ path }: SchemaFile) => path.replace(".prisma", "");

function readBlocks({ path, content }: SchemaFile): Block[] {
  // A long domain has several files: `<domain>-<part>.prisma`.
  const domain = path.replace(/(-[a-z]+)?\.prisma$/, "");
  const found = content.matchAll(/((?:^\/\/\/.*\n)*)^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm);
  return Array.from(found, ([, comment = "", kind = "", name = "", body = ""]) => ({
    kind,
    name,
    domain,
    comment: plain(comment.split("\n")),
    body,
  }));
}

function readModel({ name, domain, comment, body }: Block, names: ReadonlySet<string>): SchemaModel {
  const entries = withComments(body);
  const fields = entries
    .filter(({ line }) => !line.startsWith("@@"))
    .map(({ line, comment: about }) => readField(line, about, names));
  return {
    name,
    domain,
    comment,
    fields,
    keys: entries.map(({ line }) => line).filter((line) => line.startsWith("@@")),
  };
}

function readField(line: string, comment: string, names: ReadonlySet<string>): SchemaField {
  const [, name = "", type = "", attributes = ""] = /^(\w+)\s+(Unsupported\("[^"]*"\)\??|\S+)\s*(.*)$/.exec(line) ?? [];
  const target = type.replace(/[?[\]]/g, "");
  return { name, type, attributes, comment, target: names.has(target) ? target : undefined };
}

function readEnum({ name, domain, comment, body }: Block): SchemaEnum {
  return {
    name,
    domain,
    comment,
    values: withComments(body).map(({ line, comment: about }) => ({ name: line, comment: about })),
  };
}

function withComments(body: string): { line: string; comment: string }[] {
  const entries: { line: string; comment: string }[] = [];
  let above: string[] = [];
  for (const line of body.split("\n").map((text) => text.trim())) {
    if (line.startsWith("///")) above.push(line);
    else if (line !== "") {
      entries.push({ line, comment: plain(above) });
      above = [];
    }
  }
  return entries;
}

function plain(lines: string[]): string {
  return lines
    .map((line) => line.replace(/^\/\/\/ ?/, ""))
    .join(" ")
    .trim();
}
