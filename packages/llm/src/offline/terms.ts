const stopWords = new Set(
  (
    "a about after all also am an and any are as at be because been but by can could did do does doing explain describe help show work write for from get give had has " +
    "have how i if in into is it its just know let like make many may me more most much must my need no not now of on one only or " +
    "other our out over please said say shall she should show so some tell than that the their them then there these they this to " +
    "up us use very want was we were what when where which who why will with would you your"
  ).split(" "),
);

/** The words of a text that carry meaning: lower case, without stop words, cut to their stem. */
export function terms(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stem);
}

/** Crude, but the same on both sides of every comparison. */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=..)s$/, "");
  return word.replace(/(?:ies|ing|ed|es|s|y)$/, "");
}
