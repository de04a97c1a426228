import { readEdtf } from '../../src/model/edtf.ts';
import type { ActorId } from '../../src/model/ids.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Claim, ConflictEvent, Figure, Relation } from '../../src/model/schema.ts';
import type { Dispute } from '../../src/model/vocabulary.ts';

/** The dispute over an event, read from the rules of the data model claim by claim, with no thought for time. */

const belonging = ['holds-office', 'part-of', 'employed-by', 'speaks-for'];

/** Whether a relation may have held at some time of a date; whoever leaves on a day was there on that day. */
export function heldAt(relation: Relation, date: string): boolean {
  const when = readEdtf(date);
  const start = relation.start === undefined ? undefined : readEdtf(relation.start).start.earliest;
  const end = relation.end === undefined ? undefined : readEdtf(relation.end).start.latest;
  const begun = start === undefined || when.end.latest === undefined || start <= when.end.latest;
  const over = end !== undefined && when.start.earliest !== undefined && end < when.start.earliest;
  return begun && !over;
}

/** Whose word a claim is: its party and all that the party belongs to on the day of saying. */
export function wordOf(claim: Claim, data: Dataset): ActorId[] {
  const said = claim.saidOn ?? data.sources.find((source) => source.id === claim.at[0]!.source)!.date;
  const parties = [claim.by];
  for (const party of parties) {
    for (const tie of data.relations) {
      const belongs = tie.from === party && tie.to !== undefined && belonging.includes(tie.type) && heldAt(tie, said);
      if (belongs && !parties.includes(tie.to!)) parties.push(tie.to!);
    }
  }
  return parties;
}

export const puts = (c: Claim): boolean => c.stance === 'asserts' || c.stance === 'concedes';

const folded = (text: string) => text.trim().toLowerCase();

function numbersText(f: Figure): string {
  const [low, high] = [f.low ?? f.best, f.high ?? f.best];
  const exact = low !== undefined && low === high && (f.best ?? low) === low;
  return `${f.harm} ${f.of ?? 'all'} ${f.words ?? (exact ? low : [f.low, f.best, f.high].join())}`;
}

/** What the claim names itself, or undefined where it names nothing. */
function named(c: Claim): string | undefined {
  if (c.aspect === 'occurrence') return 'it';
  if (c.aspect === 'responsibility') return c.blames ?? (c.stance === 'concedes' ? c.by : undefined);
  if (c.aspect === 'outcome') return c.outcome && folded(c.outcome);
  if (c.aspect === 'toll') return c.figure && numbersText(c.figure);
  return puts(c) ? folded(c.says) : undefined;
}

/** The claim that holds the words for this one. */
function origin(c: Claim, all: readonly Claim[]): Claim {
  const target = all.find((other) => other.id === c.about);
  if (!target || (puts(c) && (named(c) !== undefined || !puts(target)))) return c;
  return origin(target, all);
}

const fits = (n: number, f: Figure) => n >= (f.low ?? f.best ?? 0) && n <= (f.high ?? f.best ?? 99);
const numeric = (f: Figure) => f.low !== undefined || f.best !== undefined || f.high !== undefined;

function apart(a: Figure, b: Figure): boolean {
  if (a.harm !== b.harm || (a.of ?? 'all') !== (b.of ?? 'all') || !numeric(a) || !numeric(b)) return false;
  for (let n = 0; n <= 99; n++) if (fits(n, a) && fits(n, b)) return false;
  return true;
}

function sayOtherwise(a: Claim, b: Claim, all: readonly Claim[]): boolean {
  const [x, y] = [origin(a, all), origin(b, all)];
  if (x.aspect === 'responsibility' && named(x) && named(y) && named(x) !== named(y)) return true;
  const manner = (c: Claim, o: Claim) => [c.manner, o.manner].find((each) => each !== undefined && each !== 'unstated');
  const [m, n] = [manner(a, x), manner(b, y)];
  if (m && n && m !== n) return true;
  if (x.outcome && y.outcome && folded(x.outcome) !== folded(y.outcome)) return true;
  return x.figure !== undefined && y.figure !== undefined && apart(x.figure, y.figure);
}

function isDeniedBy(said: Claim, denial: Claim, all: readonly Claim[], data: Dataset): boolean {
  const [what, denied] = [origin(said, all), origin(denial, all)];
  if (named(denied) !== undefined) return named(denied) === named(what);
  if (puts(denied)) return named(what) === undefined;
  const answers = new Set(all.filter(puts).map((c) => named(origin(c, all))));
  if (said.aspect !== 'responsibility') return denied.stance === 'denies' || answers.size === 1;
  const self = wordOf(denied, data).find((party) => answers.has(party));
  if (self ?? denied.stance === 'denies') return named(what) === (self ?? denied.by);
  return answers.size === 1;
}

function disputeOver(all: readonly Claim[], data: Dataset): Dispute {
  const said = all.filter(puts);
  const denials = all.filter((c) => c.stance === 'denies');
  if (said.some((a) => said.some((b) => sayOtherwise(a, b, all)))) return 'contested';
  if (said.some((a) => denials.some((b) => isDeniedBy(a, b, all, data)))) return 'contested';
  const origins = said.map((c) => origin(c, all)).filter((c) => c.aspect === 'responsibility');
  const voices = origins
    .flatMap((c) => named(c) ?? [])
    .map((party) => all.filter((c) => wordOf(c, data).includes(party as ActorId)));
  if (voices.some((v) => v.length > 0 && v.every((c) => c.stance === 'no-comment'))) return 'no-comment';
  return voices.some((v) => v.length === 0) ? 'unanswered' : 'undisputed';
}

const telling: readonly Dispute[] = ['contested', 'no-comment', 'unanswered', 'undisputed'];

const known = new WeakMap<Dataset, Map<ConflictEvent, Dispute>>();

/** The dispute over an event, read once for a data set: only to save time. */
export function dumbDispute(event: ConflictEvent, data: Dataset): Dispute {
  const read = known.get(data) ?? new Map<ConflictEvent, Dispute>();
  known.set(data, read);
  const dispute = read.get(event) ?? disputeOn(event, data);
  read.set(event, dispute);
  return dispute;
}

/** The most telling dispute over all aspects but the judgement that is passed on the event. */
function disputeOn({ claims = [] }: ConflictEvent, data: Dataset): Dispute {
  const aspects = ['occurrence', 'responsibility', 'toll', 'outcome'];
  const each = aspects.map((aspect) =>
    disputeOver(
      claims.filter((c) => c.aspect === aspect),
      data,
    ),
  );
  return telling.find((dispute) => each.includes(dispute))!;
}

/** Blamed by a claim that puts it forward and no initiator, each with whether anybody denies that part. */
export function dumbBlames(
  { claims = [], participants }: ConflictEvent,
  data: Dataset,
): Map<ActorId, { denied: boolean }> {
  const over = claims.filter((c) => c.aspect === 'responsibility');
  const said = over.filter((c) => puts(c) && named(origin(c, over)) !== undefined);
  const denials = over.filter((c) => c.stance === 'denies');
  const blamed = new Map<ActorId, { denied: boolean }>();
  for (const c of said) {
    const party = named(origin(c, over)) as ActorId;
    if (participants.some((p) => p.actor === party && p.role === 'initiator')) continue;
    const denied = denials.some((denial) => isDeniedBy(c, denial, over, data));
    blamed.set(party, { denied: denied || (blamed.get(party)?.denied ?? false) });
  }
  return blamed;
}

/** Whether a party has it that an event did not happen: by its own word by name, else by that of its voices. */
export function dumbDenies({ claims = [] }: ConflictEvent, party: ActorId, data: Dataset): boolean {
  const heard = claims.filter((c) => c.aspect === 'occurrence' && wordOf(c, data).includes(party));
  const own = heard.filter((c) => c.by === party && c.attribution !== 'anonymous');
  const deciding = own.length > 0 ? own : heard;
  return deciding.some(({ stance }) => stance === 'denies') && !deciding.some(puts);
}
