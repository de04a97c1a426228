import type { ApartAspect, Compared } from '../model/compare.ts';
import { aspects, find, type Aspect } from '../model/vocabulary.ts';
import type { AccountReading } from './account.ts';
import { answerLabel, answerNote } from './answer-labels.ts';
import type { PartyContext } from './context.ts';
import { groundBetween } from './disagreement.ts';
import type { Reading } from './readings.ts';

const speaking = (readings: readonly Reading[] = []) => readings.filter(({ mode }) => mode !== 'silent');

/** What is put forward and denied, in one text that is equal for equal positions. */
const positionKey = (readings: readonly Reading[]): string =>
  JSON.stringify(
    [...new Set(readings.map(({ mode, answers, content }) => JSON.stringify([mode, answers, content.manner])))].sort(),
  );

/** Two accounts pass on the same quarrel alike; else any answer of one that another of the other excludes. */
function areApart(a: readonly Reading[], b: readonly Reading[]): boolean {
  if (positionKey(a) === positionKey(b)) return false;
  return a.some((x) => b.some((y) => groundBetween(x, y) !== undefined));
}

const lowered = ({ claim }: Reading, label: string) => (claim.aspect === 'outcome' ? label.toLowerCase() : label);

/** "Islamic Jihad, a misfire, not an attack", "not killed": what one account answers on an aspect. */
function answerWords(readings: readonly Reading[], context: PartyContext): string {
  const affirmed = readings.filter(({ mode }) => mode === 'affirms');
  const said = affirmed.length > 0 ? affirmed : readings;
  const keys = [...new Set(said.flatMap(({ answers }) => answers))];
  const words = keys.map((key) => {
    const under = said.filter(({ answers }) => answers.includes(key));
    const label = answerLabel(key, under, context);
    if (affirmed.length === 0) return key === '' ? 'denies it' : `not ${lowered(under[0]!, label)}`;
    const note = answerNote(under, context);
    return note === undefined ? lowered(under[0]!, label) : `${lowered(under[0]!, label)}, ${note}`;
  });
  return words.join(' / ');
}

function occurrenceWords({ removed, on }: AccountReading): string {
  const readings = speaking(on.get('occurrence'));
  if (removed) return 'did not happen';
  return readings.some(({ mode }) => mode === 'denies') ? 'happened / did not happen' : 'happened';
}

/** Whether they differ on it having happened: an account that takes it out against one that tells it. */
const happenedApart = (a: AccountReading, b: AccountReading): boolean =>
  a.removed !== b.removed || areApart(speaking(a.on.get('occurrence')), speaking(b.on.get('occurrence')));

function apartOn(aspect: Aspect, a: AccountReading, b: AccountReading, context: PartyContext): ApartAspect[] {
  const { question } = find(aspects, aspect);
  if (aspect === 'occurrence') {
    return happenedApart(a, b) ? [{ aspect, question, a: occurrenceWords(a), b: occurrenceWords(b) }] : [];
  }
  const [x, y] = [speaking(a.on.get(aspect)), speaking(b.on.get(aspect))];
  return areApart(x, y) ? [{ aspect, question, a: answerWords(x, context), b: answerWords(y, context) }] : [];
}

/** Silence and a refusal to comment tell nothing. */
const tells = ({ told }: AccountReading): boolean => told === 'says' || told === 'denies';

/** Sets two readings of one record against each other; what only one of them tells is no difference. */
export function compareReadings(
  a: AccountReading,
  b: AccountReading,
  context: PartyContext,
): { readonly way: Compared; readonly apart: readonly ApartAspect[] } {
  if (!tells(a) || !tells(b)) return { way: tells(a) ? 'only-a' : tells(b) ? 'only-b' : 'neither', apart: [] };
  const apart = aspects.flatMap(({ id }) => apartOn(id, a, b, context));
  return { way: apart.length > 0 ? 'differently' : 'alike', apart };
}
