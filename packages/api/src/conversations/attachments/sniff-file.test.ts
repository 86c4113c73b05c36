import { expect, test } from "vitest";
import { sniffFile } from "./sniff-file.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ["\x89PNG\r\n\x1a\n….", "image/png"],
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  ["GIF89a", "image/gif"],
  ["RIFF\x01\x02\x03\x04WEBPVP8 ", "image/webp"],
  ["# Notes\n", "text/plain"],
  ["<svg onload='alert(1)'/>", "text/plain"],
  ["%PDF-1.7\n\xe2\xe3\xcf\xd3", null],
  ["a\x00b", null],
  ["\xff\xfe", null],
])("%j is %s", (text, type) => expect(sniffFile(bytes(text))).toBe(type));

test("a text in any script is one", () => {
  expect(sniffFile(new TextEncoder().encode("Größe: 漢字 🙂"))).toBe("text/plain");
});
