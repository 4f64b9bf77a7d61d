/** A text string in UTF-16, written as hex: right for every language, and nothing in it needs escaping. */
export function textString(text: string): string {
  const units = [...Array(text.length).keys()].map((at) =>
    text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0"),
  );
  return `<FEFF${units.join("")}>`;
}

export function number(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Addresses of links are 7-bit: the URL parser escapes them, and what it leaves is escaped here. */
export function uriString(href: string): string {
  const ascii = new URL(href).href.replace(/[^\x21-\x7e]/g, encodeURIComponent);
  return `(${ascii.replace(/[()\\]/g, (mark) => `\\${mark}`)})`;
}

/** `20260304120000` in UTC, as a PDF writes it. */
export function dateString(date: Date): string {
  const digits = date.toISOString().replace(/\D/g, "").slice(0, 14);
  return `D:${digits}+00'00'`;
}

/** A string whose characters are the bytes of the text in UTF-8, as jsPDF writes files. */
export function utf8Bytes(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join("");
}
