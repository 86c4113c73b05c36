import { modelRelations } from "../generated/model-relations.ts";
import { tenantModels } from "../generated/tenant-models.ts";

const tenantModelNames: ReadonlySet<string> = new Set(tenantModels);

/** Throws when data writes through a relation: Prisma does that by id, without asking whose row it is. */
export function refuseNestedWrites(model: string, data: unknown): void {
  if (Array.isArray(data)) return data.forEach((row) => refuseNestedWrites(model, row));
  for (const [name, value] of entriesOf(data)) {
    if (value === undefined || !isRelation(model, name)) continue;
    throw new Error(
      `${name} of ${model} can't be written along with it; name its id, or write it in a statement of its own`,
    );
  }
}

/** Throws when a selection leads on from a model of no organization, such as a person: to rows of all of theirs. */
export function refuseWaysOut(model: string, args: unknown): void {
  const isOutside = !tenantModelNames.has(model) && model !== "Organization";
  const { select, include } = Object.fromEntries(entriesOf(args));
  for (const [name, value] of [...entriesOf(select), ...entriesOf(include)]) {
    if (!value || !(isRelation(model, name) || name === "_count")) continue;
    if (isOutside) throw new Error(`${name} of ${model} can't be read here: it leads to rows of other organizations`);
    const target = modelRelations[model]?.[name];
    if (target) refuseWaysOut(target, value);
  }
}

function isRelation(model: string, name: string): boolean {
  return Object.hasOwn(modelRelations[model] ?? {}, name);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
