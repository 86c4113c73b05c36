import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "./throwaway/test-database.ts";

const copy = testDatabase();
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  await client.query(`
    insert into "Organization" (id, name, slug, "updatedAt") values ('org_1', 'Guild', 'guild', now());
    insert into "KnowledgeSource" (id, "orgId", kind, name, location, "updatedAt")
      values ('src_1', 'org_1', 'file', 'Handbook', 'handbook.md', now());
    insert into "SourceDocument" (id, "orgId", "sourceId", title, location, "updatedAt")
      values ('doc_1', 'org_1', 'src_1', 'Handbook', 'handbook.md', now());
    insert into "Chunk" (id, "orgId", "documentId", "sourceId", position, text)
      select 'chk_' || i, 'org_1', 'doc_1', 'src_1', i, 'Passage number ' || i from generate_series(0, 3) i`);
});
afterAll(() => client.end());

const codeOf = (vector: number[]) => vector.map((value) => (value > 0 ? "1" : "0")).join("");

async function store(chunkId: string, embeddingModel: string, vector: number[], code = codeOf(vector)) {
  const sql = `insert into "ChunkVector" ("chunkId", "orgId", "sourceId", "embeddingModel", code, vector) values ($1, 'org_1', 'src_1', $2, $3, $4)`;
  await client.query(sql, [chunkId, embeddingModel, code, vector]);
}

test("on plain PostgreSQL the nearest codes come first, whatever the length of the model's vectors", async () => {
  for (const [model, length] of [
    ["openai:small", 1536],
    ["offline:hash", 256],
  ] as const) {
    const asked = Array.from({ length }, (_, i) => (i % 2 ? 1 : -1));
    // The number of the chunk is the number of dimensions that look the other way.
    for (const wrong of [3, 0, 2, 1])
      await store(
        `chk_${wrong}`,
        model,
        asked.map((value, i) => (i < wrong ? -value : value)),
      );
    const { rows } = await client.query<{ chunkId: string; distance: number; dimensions: number }>(
      `select "chunkId", bit_count(code # $1::varbit)::int as distance, cardinality(vector) as dimensions from "ChunkVector"
       where "sourceId" = any($2) and "embeddingModel" = $3 order by 2 limit 3`,
      [codeOf(asked), ["src_1"], model],
    );
    expect(rows).toEqual([0, 1, 2].map((distance) => ({ chunkId: `chk_${distance}`, distance, dimensions: length })));
  }
});

test("a code has a bit for each dimension", async () => {
  await expect(store("chk_0", "odd:one", [1, -1, 1], "10")).rejects.toThrow("ChunkVector_lengths");
});

test("passages are found by their words through the index", async () => {
  await client.query("set enable_seqscan = off");
  const { rows } = await client.query<{ "QUERY PLAN": string }>(
    `explain select id from "Chunk" where to_tsvector('simple', text) @@ websearch_to_tsquery('simple', 'passage 2')`,
  );
  expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("Chunk_words");
});
