import { passwordLength } from "@guildhall/api/client";

export type PasswordStrength = { score: 0 | 1 | 2 | 3; words: string };

const fairBits = 50;
const goodBits = 70;

/** A rough idea of how hard a password is to guess, from its length and the kinds and variety of its characters. */
export function passwordStrength(password: string): PasswordStrength {
  if (password.length < passwordLength.min) return { score: 0, words: `Use at least ${passwordLength.min} characters` };
  const bits = guessingBits(password);
  if (bits < fairBits) return { score: 1, words: "Easy to guess: add a few unrelated words" };
  if (bits < goodBits) return { score: 2, words: "Fair: longer is better" };
  return { score: 3, words: "Hard to guess" };
}

const kinds = [
  { pattern: /[a-z]/, size: 26 },
  { pattern: /[A-Z]/, size: 26 },
  { pattern: /\d/, size: 10 },
  { pattern: /[^a-zA-Z\d]/, size: 33 },
];

function guessingBits(password: string): number {
  const alphabet = kinds.reduce((sum, { pattern, size }) => sum + (pattern.test(password) ? size : 0), 0);
  const different = new Set(password.toLowerCase()).size;
  const steps = [...password].filter((char, i) => isStep(char, password[i - 1])).length;
  const worth = Math.min(password.length - steps, different * 2);
  return worth * Math.log2(Math.max(alphabet, 2));
}

/** Whether a character only repeats or continues the one before it: `aa`, `ab`, `21`. */
function isStep(char: string, before: string | undefined): boolean {
  return before !== undefined && Math.abs(char.charCodeAt(0) - before.charCodeAt(0)) <= 1;
}
