import type { Field } from "./readYaml.ts";
import type { Place, Report } from "./report.ts";
import { safeHref } from "./safeHref.ts";

/** Settings as they are read: what nobody asked for is unknown. */
export interface Form {
  readonly entries: ReadonlyMap<string, Field>;
  readonly place: Place;
  readonly report: Report;
  readonly asked: Set<string>;
}

export function openForm(field: Field | null, place: Place, report: Report): Form {
  if (field && field.kind !== "map") {
    report("settings-not-named", "Write the settings as `name: value`, one a line.", field.place);
  }
  const entries = field?.kind === "map" ? field.entries : new Map<string, Field>();
  return { entries, place: field?.place ?? place, report, asked: new Set() };
}

/** Where the setting stands, or where the form begins. */
export function placeOf(form: Form, key: string): Place {
  return form.entries.get(key)?.place ?? form.place;
}

function ask(form: Form, key: string): Field | null {
  form.asked.add(key);
  const field = form.entries.get(key);
  return field === undefined || isEmpty(field) ? null : field;
}

function isEmpty(field: Field): boolean {
  return field.kind === "scalar" && field.value === null;
}

function wrong(form: Form, key: string, message: string): null {
  form.report("setting-wrong", `\`${key}\` ${message}`, placeOf(form, key));
  return null;
}

export function isGiven(form: Form, key: string): boolean {
  return ask(form, key) !== null;
}

export function takeText(form: Form, key: string): string | null {
  const field = ask(form, key);
  if (!field) return null;
  if (field.kind !== "scalar") return wrong(form, key, "takes words, such as `title: Welcome`.");
  return oneLine(field.source);
}

/** Words that keep their lines. */
export function takeLines(form: Form, key: string): string | null {
  const field = ask(form, key);
  return field?.kind === "scalar" ? field.source.trim() : takeText(form, key);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function takeNumber(form: Form, key: string): number | null {
  const field = ask(form, key);
  if (!field) return null;
  const value = field.kind === "scalar" ? field.value : null;
  const isNumber = typeof value === "number" && Number.isFinite(value) && value >= 0;
  return isNumber ? value : wrong(form, key, "takes a number, 0 or more, such as `3`.");
}

export function takeFlag(form: Form, key: string): boolean | null {
  const field = ask(form, key);
  if (!field) return null;
  const value = field.kind === "scalar" ? field.value : null;
  return typeof value === "boolean" ? value : wrong(form, key, "takes `true` or `false`.");
}

/** A YYYY-MM-DD date that exists. */
export function takeDate(form: Form, key: string): string | null {
  const text = takeText(form, key);
  if (text === null) return null;
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const isDate = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isDate ? text : wrong(form, key, "takes a date, such as `2026-03-31`.");
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

export function takeOneOf<const T extends string>(
  form: Form,
  key: string,
  options: readonly T[],
): T | null {
  const text = takeText(form, key);
  if (text === null) return null;
  const found = options.find((option) => option === text);
  return found ?? wrong(form, key, `takes one of: ${options.join(", ")}.`);
}

/** A web address, or empty when there is none. */
export function takeWeb(form: Form, key: string): string {
  const text = takeText(form, key) ?? "";
  if (text === "" || (/^https?:/i.test(text) && safeHref(text) !== null)) return text;
  wrong(form, key, "takes an address that starts with https://, or is left out.");
  return "";
}

/** A list of words; one value alone counts as a list of one. */
export function takeTexts(form: Form, key: string): readonly string[] | null {
  const fields = takeFields(form, key);
  if (!fields) return null;
  const texts = fields.flatMap((field) => (field.kind === "scalar" ? [oneLine(field.source)] : []));
  if (texts.length < fields.length) wrong(form, key, "takes a list of words, each after `- `.");
  return texts.filter((text) => text !== "");
}

export function takeFields(form: Form, key: string): readonly Field[] | null {
  const field = ask(form, key);
  if (!field) return null;
  return field.kind === "list" ? field.items : [field];
}

/** The form inside a form; empty when it is not there. */
export function takeForm(form: Form, key: string): Form {
  return openForm(ask(form, key), placeOf(form, key), form.report);
}

/** Reports the settings that nobody asked for. */
export function reportUnknown(form: Form, what: string): void {
  const known = [...form.asked].join(", ");
  for (const [key, field] of form.entries) {
    if (form.asked.has(key)) continue;
    const message = `\`${key}\` is not a setting of ${what}. Leave it out, or write one of: ${known}.`;
    form.report("unknown-setting", message, field.place);
  }
}
