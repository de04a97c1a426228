/** Letters at the start that may earn the bonus, and the bonus for each (Winkler 1990). */
const PREFIX_LETTERS = 4;
const PREFIX_BONUS = 0.1;

/** Letters up to which words are compared; the rest of a longer one is not read. */
const LONGEST = 64;

/**
 * For each letter of the first word 1 + the position of its partner in the second, and which letters of the
 * second are taken. Kept between calls, since one search makes thousands of them.
 */
const partners = new Uint8Array(LONGEST);
const taken = new Uint8Array(LONGEST);

/** 1 + the position in b of the letter, at most `reach` from where it stands in a and not taken; 0 where there is none. */
function findPartner(letter: number, b: string, at: number, reach: number): number {
  const end = Math.min(b.length, at + reach + 1);
  for (let j = Math.max(0, at - reach); j < end; j++) if (b.charCodeAt(j) === letter && taken[j] === 0) return j + 1;
  return 0;
}

/** How many letters of a have a partner in b. Equal letters are paired from the left, at most half a word apart. */
function pairLetters(a: string, b: string): number {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  let pairs = 0;
  taken.fill(0, 0, b.length);
  for (let i = 0; i < a.length; i++) {
    const partner = findPartner(a.charCodeAt(i), b, i, reach);
    partners[i] = partner;
    if (partner === 0) continue;
    taken[partner - 1] = 1;
    pairs++;
  }
  return pairs;
}

/** How many of the paired letters stand in another order in b than in a. */
function countCrossed(a: string, b: string): number {
  let crossed = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    if (partners[i] === 0) continue;
    while (taken[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) crossed++;
    j++;
  }
  return crossed;
}

/** Jaro's similarity, 0 to 1 (Jaro 1989). */
function jaro(a: string, b: string): number {
  const pairs = pairLetters(a, b);
  if (pairs === 0) return 0;
  return (pairs / a.length + pairs / b.length + (pairs - countCrossed(a, b) / 2) / pairs) / 3;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < PREFIX_LETTERS && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function backwards(word: string): string {
  let reversed = '';
  for (let i = word.length - 1; i >= 0; i--) reversed += word.charAt(i);
  return reversed;
}

/** The most that words of two lengths can reach, whatever their letters; cheap, to pass over the hopeless. */
export function mostSimilar(a: number, b: number): number {
  const jaroAtMost = (2 + Math.min(a, b) / Math.max(a, b)) / 3;
  return jaroAtMost + PREFIX_LETTERS * PREFIX_BONUS * (1 - jaroAtMost);
}

/**
 * Jaro–Winkler similarity of two words, 0 (nothing shared) to 1 (equal). Since letters are paired from the
 * left, one left out at the start can cross all that follow; where the ends agree, the better of both
 * directions counts. Cost: product of the lengths.
 */
export function jaroWinkler(first: string, second: string): number {
  if (first === second) return 1;
  const a = first.slice(0, LONGEST);
  const b = second.slice(0, LONGEST);
  const forwards = jaro(a, b);
  const sameEnd = a.at(-1) === b.at(-1);
  const similarity = sameEnd ? Math.max(forwards, jaro(backwards(a), backwards(b))) : forwards;
  return similarity + commonPrefix(a, b) * PREFIX_BONUS * (1 - similarity);
}
