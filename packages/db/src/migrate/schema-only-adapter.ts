import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

/** Stands where the schema engine wants a database although it only compares schemas: says which PostgreSQL to write for. */
export const schemaOnlyAdapter: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "guildhall-schema-only",
  connect: () => Promise.resolve(oldestServer),
  connectToShadowDb: () => Promise.resolve(oldestServer),
};

// The engine asks once, when it is opened: does the schema `public` exist, and which server is it?
const oldestServer: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "guildhall-schema-only",
  queryRaw: ({ sql }) => (sql.includes("numeric_version") ? Promise.resolve(greeting) : noDatabase()),
  executeRaw: noDatabase,
  executeScript: noDatabase,
  startTransaction: noDatabase,
  dispose: () => Promise.resolve(),
};

const greeting = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 15.0", 150_000]],
};

function noDatabase(): Promise<never> {
  return Promise.reject(new Error("Comparing two schemas must not touch a database."));
}
