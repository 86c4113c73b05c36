import { AppError } from "@guildhall/kernel";
import ICAL from "ical.js";
import { z } from "zod";

const parameters = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const property = z.tuple([z.string(), parameters, z.string()], z.unknown());
export type Property = z.infer<typeof property>;
export type Component = { name: string; properties: Property[]; components: Component[] };

const component: z.ZodType<Component> = z.lazy(() =>
  z
    .tuple([z.string(), z.array(property), z.array(component)])
    .transform(([name, properties, components]) => ({ name, properties, components })),
);

/** What a file holds, as the tree of its components. Throws words for the person when it is no calendar. */
export function parseCalendarFile(text: string): Component[] {
  const trees = z.array(component).safeParse(treesOf(parse(text)));
  const calendars = trees.success ? trees.data.filter(({ name }) => name === "vcalendar") : [];
  if (calendars.length === 0) throw notACalendar("It holds no calendar.");
  return calendars;
}

function parse(text: string): unknown {
  try {
    return ICAL.parse(text);
  } catch (cause) {
    throw notACalendar("A line of it is not as iCalendar files are.", cause);
  }
}

/** A file may hold several calendars one after the other. */
function treesOf(parsed: unknown): unknown {
  return Array.isArray(parsed) && typeof parsed[0] === "string" ? [parsed] : parsed;
}

function notACalendar(why: string, cause?: unknown): AppError {
  return new AppError({
    code: "bad-input",
    reason: "not-a-calendar-file",
    userMessage: `This file can't be read as a calendar. ${why} Calendar programs export files that end in .ics.`,
    fields: { text: "is not an iCalendar file" },
    cause,
  });
}

/** All properties of this name. */
export function propertiesOf({ properties }: Component, name: string): Property[] {
  return properties.filter(([own]) => own === name);
}

/** The text of the first property of this name, fit to be stored and not longer than `most`. */
export function textOf(of: Component, name: string, most: number): string | null {
  const value = propertiesOf(of, name)[0]?.[3];
  if (typeof value !== "string") return null;
  const text = value.replaceAll("\u0000", "").toWellFormed().trim();
  return text === "" ? null : text.slice(0, most).toWellFormed();
}

/** A parameter of a property that has one value. */
export function parameterOf([, given]: Property, name: string): string | null {
  const value = given[name];
  return typeof value === "string" ? value : (value?.[0] ?? null);
}

/** The values of a property that are text. */
export function valuesOf([, , , ...values]: Property): string[] {
  return values.filter((value) => typeof value === "string");
}
