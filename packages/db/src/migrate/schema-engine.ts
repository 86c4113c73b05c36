import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

// The part of the platform that is used here; its types come only with those of a browser.
declare const WebAssembly: {
  instantiate: (
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ) => Promise<{ instance: { exports: { __wbindgen_start?: () => void } } }>;
};

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';

/** Nothing is left out when schemas are compared. */
export const noFilters = { externalTables: [], externalEnums: [] };

/** Prisma's schema engine, as WebAssembly, on the database of an adapter. Give it back with `free()`. */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<bindings.SchemaEngine> {
  loaded ??= load();
  await loaded;
  const datamodels: [string, string][] = [["schema.prisma", datasource]];
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

let loaded: Promise<void> | undefined;

// The package's own entry imports the .wasm file as a module, which not every Node does.
async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(join(dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
}
