import { isWordOf } from '../../claims/account.ts';
import { isTold, wholeWord, type Account, type Teller } from '../../model/account.ts';
import type { AccountAnswer, AccountParty, Accounts } from '../../model/account-answers.ts';
import { claimsOf } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { ClaimRow } from '../../model/page-answers.ts';
import type { Claim } from '../../model/schema.ts';
import { ofAll, type Lens } from '../../model/view.ts';
import { relationsDenied, type InView, type LensCache } from '../in-view.ts';
import { accountOf } from '../row-accounts.ts';
import { claimRows, eventRow, inTime, relationRow } from '../rows.ts';
import { isKnown, sourceName, tellerRef } from '../tellers.ts';
import type { Tellers } from '../telling.ts';
import type { World } from '../world.ts';
import { linesLeftOut } from './removed.ts';

const wordsOf = (world: World, account: Account): readonly Claim[] =>
  claimsOf(world.data).filter((claim) => isWordOf(claim, account, world.parties));

type Ranked = Pick<AccountParty, 'events' | 'claims'>;

/** Those who say most first. */
const byWords = <T extends Ranked>(list: readonly T[], name: (item: T) => string): T[] =>
  list.toSorted((x, y) => y.events - x.events || y.claims - x.claims || name(x).localeCompare(name(y), 'en'));

/** Parties and sources by how many events in view they speak to. */
export function answerAccounts(world: World, { rows }: InView, { parties, sources }: Tellers): Accounts {
  const inView = new Set(rows);
  const eventsIn = (spoken: readonly number[]) => spoken.filter((row) => inView.has(row)).length;
  const said = [...sources].map(([source, { rows: spoken, claims }]) => ({
    source,
    name: sourceName(world, source),
    events: eventsIn(spoken),
    claims,
  }));
  return {
    parties: byWords(
      [...parties].map(([id, told]) => ({ actor: world.ref(id), events: eventsIn(told.rows), claims: told.claims })),
      ({ actor }) => actor.name,
    ),
    // A source that tells of no event in view and passes on no claim is a list of names.
    sources: byWords(
      said.filter(({ events, claims }) => events + claims > 0),
      ({ name }) => name,
    ),
    rows: rows.length,
  };
}

/** Claims of others on what the teller speaks to, that give another answer or deny its own. */
function toldElsewhere(world: World, own: readonly ClaimRow[], isOwn: (id: ClaimId) => boolean): ClaimRow[] {
  const questionOf = ({ on, aspect }: ClaimRow) => `${on.kind}/${on.id}/${aspect}`;
  const spoken = new Set(own.filter((row) => row.status.dispute === 'contested').map(questionOf));
  return claimRows(world, (line) => !isOwn(line.claim)).filter((row) => spoken.has(questionOf(row)));
}

function contradictionsIn(world: World, inView: InView, account: Account): AccountAnswer['contradictions'] {
  const { readings } = inView.account ?? accountOf(world, account);
  return [...readings]
    .filter(([, reading]) => reading.contradictions.length > 0)
    .map(([row, reading]) => ({ event: eventRow(world, row), aspects: reading.contradictions }));
}

/** Whether anybody's word is the teller's: of a source also whether any event is cited to it. */
const hasWord = (world: World, teller: Teller): boolean =>
  isKnown(world, teller) &&
  (wordsOf(world, wholeWord(teller)).length > 0 ||
    ('source' in teller && accountOf(world, wholeWord(teller)).readings.size > 0));

/** One account, whole; undefined for an actor or a source whose word is nowhere. */
export function answerAccount(world: World, teller: Teller, lens: Lens, cache: LensCache): AccountAnswer | undefined {
  if (!hasWord(world, teller)) return undefined;
  const account = isTold(teller, lens.account) ? lens.account : wholeWord(teller);
  const mine = new Map(wordsOf(world, account).map((claim) => [claim.id, claim]));
  const own = claimRows(world, (line) => mine.has(line.claim));
  const withStance = (stance: Claim['stance']) => own.filter((row) => row.line.stance === stance);
  const inView = cache.of({ ...ofAll(lens), account });
  const rows = (indices: readonly number[]) => inTime(indices.map((row) => eventRow(world, row)));
  const readingOf = (row: number) => inView.account?.readings.get(row);
  return {
    teller: tellerRef(world, account)!,
    claims: mine.size,
    anonymous: [...mine.values()].filter((claim) => claim.attribution === 'anonymous').length,
    says: withStance('asserts'),
    concedes: withStance('concedes'),
    denies: withStance('denies'),
    asked: withStance('no-comment'),
    tells: rows(inView.rows.filter((row) => readingOf(row)?.attested === true)),
    elsewhere: toldElsewhere(world, own, (id) => mine.has(id)),
    removed: rows(inView.deniedRows),
    relations: relationsDenied(world, { ...lens, account }, inView.stage.standing).map((relation) =>
      relationRow(world, relation, lens.asOf),
    ),
    lines: linesLeftOut(world, { ...ofAll(lens), account }, cache),
    silent: rows(inView.rows.filter((row) => (readingOf(row)?.told ?? 'silent') === 'silent')),
    contradictions: contradictionsIn(world, inView, account),
  };
}
