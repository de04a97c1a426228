import type { Relation } from '../../model/schema.ts';
import { find, relationTypes, type RelationType } from '../../model/vocabulary.ts';
import type { WorldStanding } from '../../model/world-standing.ts';
import { isExactDay, readEdtf } from '../../model/edtf.ts';
import { dateText, type World } from '../world.ts';

/** Types whose word is a verb by itself; the others stand after "is". */
const verbs: ReadonlySet<RelationType> = new Set([
  'acts-under',
  'backs',
  'controls',
  'opposes',
  'speaks-for',
  'owns',
  'holds-office',
]);

function predicate({ type, rank, office }: Relation): string {
  if (type === 'holds-office' && rank === 'head') return 'heads';
  if (type === 'holds-office' && office !== undefined) return `is ${office} in`;
  const { active } = find(relationTypes, type);
  if (type === 'member-of') return `is a ${active}`;
  return verbs.has(type) ? active : `is ${active}`;
}

/** "Armed groups act under", "Iran backs": the names of collectives and populations are plural. */
function agreeing(world: World, relation: Relation): string {
  const says = predicate(relation);
  const { type } = world.actor(relation.from);
  if (type !== 'collective' && type !== 'population') return says;
  if (relation.type === 'member-of') return 'are members of';
  return says.startsWith('is ') ? `are ${says.slice(3)}` : says.replace(/^(\w+)s\b/u, '$1');
}

const objectOf = (world: World, { to, toPlace }: Relation): string =>
  to ? world.nameOf(to) : world.placeRef(toPlace!).name;

/** "Ismail Haniyeh heads Hamas" */
const standsWords = (world: World, relation: Relation): string =>
  `${world.nameOf(relation.from)} ${agreeing(world, relation)} ${objectOf(world, relation)}`;

/** "Ismail Haniyeh no longer heads Hamas" */
function noLongerWords(world: World, relation: Relation): string {
  const says = agreeing(world, relation);
  const denied = /^(is|are) /u.test(says) ? says.replace(' ', ' no longer ') : `no longer ${says}`;
  return `${world.nameOf(relation.from)} ${denied} ${objectOf(world, relation)}`;
}

/** A date in words where it is soft; undefined for a day. */
export const softWords = (date: string | undefined): string | undefined =>
  date === undefined || isExactDay(readEdtf(date).start) ? undefined : dateText(date);

/** "killed", where a source gives how it ended. */
export const causeWords = ({ endCause }: Relation): string | undefined =>
  endCause === 'unknown' ? undefined : endCause;

interface Said {
  readonly sentence: string;
  readonly soft: string | undefined;
}

/** "killed 31 Jul 2024"; where the day is told beside it, the cause alone. */
function endWords(relation: Relation, dated: boolean): string {
  const day = dated || softWords(relation.end) !== undefined ? dateText(relation.end!) : undefined;
  const how = [causeWords(relation), day].filter((part) => part !== undefined).join(' ');
  return how === '' ? '' : ` (${how})`;
}

/** What comes to be of a relation as it passes from one standing to the next; `dated`: with its day. */
export function passageWords(
  world: World,
  relation: Relation,
  { before, after }: { readonly before: WorldStanding; readonly after: WorldStanding },
  dated: boolean,
): Said {
  const stands = standsWords(world, relation);
  const [begun, ended] = [softWords(relation.start), softWords(relation.end)];
  if (after === 'ended') return { sentence: noLongerWords(world, relation) + endWords(relation, dated), soft: ended };
  if (before === 'not-yet' && after === 'holds')
    return { sentence: `${stands}, from ${dateText(relation.start!)}`, soft: begun };
  if (before === 'not-yet' && begun === undefined)
    return { sentence: `${stands}, from ${dateText(relation.start!)}: may have ended, ${ended}`, soft: ended };
  if (before === 'not-yet') return { sentence: `${stands}: may have begun, ${begun}`, soft: begun };
  if (after === 'holds') return { sentence: `${stands}: surely begun, ${begun}`, soft: begun };
  return { sentence: `${stands}: may have ended, ${ended}`, soft: ended };
}
