/** Letters to insert, delete or replace between two texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

const longest = 80;
/** Above this many candidates a comparison with all takes longer than the hint is worth. */
const most = 10_000;

/** The candidate that `text` was most likely meant to be; undefined when none is near. */
function nearMiss(text: string, candidates: ReadonlySet<string> | readonly string[]): string | undefined {
  const size = 'size' in candidates ? candidates.size : candidates.length;
  if (text.length > longest || size > most) return undefined;
  let best: string | undefined;
  let bound = Math.max(2, Math.floor(text.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bound) continue;
    const distance = editDistance(text, candidate);
    if (distance < bound) [best, bound] = [candidate, distance];
  }
  return best;
}

/** ` (did you mean "al-asad"?)`, or nothing. */
export function didYouMean(text: string, candidates: ReadonlySet<string> | readonly string[]): string {
  const near = nearMiss(text, candidates);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
