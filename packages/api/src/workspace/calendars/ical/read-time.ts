import ICAL from "ical.js";
import { isTimeZone } from "@guildhall/kernel";
import { Temporal } from "temporal-polyfill";
import { findIana } from "windows-iana";
import { momentOf, wallTimeOf } from "../../events/recurrence/wall-time.ts";
import { type Component, parameterOf, type Property, propertiesOf, textOf } from "./jcal.ts";

/** The zone in which times of a file are meant: a name, or for names that nobody knows what the file says of it. */
export type FileZone = { timeZone: string; own: ICAL.Timezone | null };

/** A moment of a file, whether it is a mere date, and the zone in which it was written. */
export type FileTime = { at: Date; isDate: boolean; timeZone: string };

/** Finds the zones that a file names. */
export class FileZones {
  readonly #known = new Map<string, FileZone>();
  readonly #otherwise: string;

  /** `otherwise` is meant by times that name no zone. */
  constructor(calendar: Component, otherwise: string) {
    this.#otherwise = textOf(calendar, "x-wr-timezone", 64) ?? otherwise;
    if (!isTimeZone(this.#otherwise)) this.#otherwise = otherwise;
    for (const zone of calendar.components.filter(({ name }) => name === "vtimezone")) this.#learn(zone);
  }

  /** Reads a time of this property; throws when it is none. */
  read(property: Property, value: unknown): FileTime {
    if (typeof value !== "string") throw new Error("not a time");
    const { timeZone, own } = this.#zoneOf(parameterOf(property, "tzid"));
    if (!value.includes("T")) return { at: momentOf(dayOf(value), timeZone), isDate: true, timeZone };
    const wall = Temporal.PlainDateTime.from(value.replace(/Z$/, ""), { overflow: "reject" });
    if (value.endsWith("Z")) return { at: momentOf(wall, "UTC"), isDate: false, timeZone: "UTC" };
    return { at: own ? momentIn(own, wall) : momentOf(wall, timeZone), isDate: false, timeZone };
  }

  /** In which zone an event lives: one that is written in Greenwich and does not repeat is at home where the file is. */
  homeOf({ timeZone }: FileTime, repeats: boolean): string {
    return timeZone === "UTC" && !repeats ? this.#otherwise : timeZone;
  }

  #zoneOf(name: string | null): FileZone {
    if (name === null) return { timeZone: this.#otherwise, own: null };
    const known = nameOf(name);
    return known ? { timeZone: known, own: null } : (this.#known.get(name) ?? { timeZone: this.#otherwise, own: null });
  }

  #learn(zone: Component): void {
    const id = textOf(zone, "tzid", 200);
    if (id === null || nameOf(id)) return;
    const location = textOf(zone, "x-lic-location", 64);
    if (location && isTimeZone(location)) this.#known.set(id, { timeZone: location, own: null });
    else this.#known.set(id, { timeZone: this.#otherwise, own: ownZone(zone, id) });
  }
}

/** The IANA name behind a zone's name: itself, the end of `/vendor/Europe/Berlin`, or what Windows calls it. */
function nameOf(given: string): string | null {
  const [, end] = /([A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)$/.exec(given) ?? [];
  const windows = findIana(given)[0];
  return [given, end, windows].find((name) => name !== undefined && isTimeZone(name)) ?? null;
}

function ownZone(zone: Component, tzid: string): ICAL.Timezone {
  return new ICAL.Timezone({ component: new ICAL.Component(treeOf(zone)), tzid });
}

function treeOf({ name, properties, components }: Component): [string, unknown[], unknown[]] {
  return [name, properties, components.map(treeOf)];
}

function momentIn(zone: ICAL.Timezone, wall: Temporal.PlainDateTime): Date {
  const { year, month, day, hour, minute, second } = wall;
  const time = ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: false });
  return new Date(momentOf(wall, "UTC").getTime() - zone.utcOffset(time) * 1000);
}

function dayOf(value: string): Temporal.PlainDateTime {
  return Temporal.PlainDate.from(value, { overflow: "reject" }).toPlainDateTime();
}

/** A repetition is named by its day where the series has times: then it is the one at the time of that day. */
export function onDayOf(named: FileTime, first: { at: Date; timeZone: string; isDate: boolean }): Date {
  if (!named.isDate || first.isDate) return named.at;
  const time = wallTimeOf(first.at, first.timeZone).toPlainTime();
  return momentOf(wallTimeOf(named.at, named.timeZone).toPlainDate().toPlainDateTime(time), first.timeZone);
}

/** The properties of this name, each value read as a time. */
export function timesOf(of: Component, name: string, zones: FileZones): FileTime[] {
  return propertiesOf(of, name).flatMap((property) => property.slice(3).map((value) => zones.read(property, value)));
}
