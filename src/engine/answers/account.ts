import { isWordOf } from '../../claims/account.ts';
import type { Account } from '../../model/account.ts';
import type { AccountAnswer, Accounts } from '../../model/account-answers.ts';
import type { ActorId, ClaimId } from '../../model/ids.ts';
import type { ClaimRow } from '../../model/page-answers.ts';
import type { Claim } from '../../model/schema.ts';
import type { Lens } from '../../model/view.ts';
import type { InView, LensCache } from '../in-view.ts';
import { accountOf } from '../row-accounts.ts';
import { claimRows, eventRow, inTime } from '../rows.ts';
import type { World } from '../world.ts';

const wholeWord = (party: ActorId): Account => ({ party, officials: true, anonymous: true });

/** The lens without its account: what all accounts leave in view. */
const ofAll = ({ account: _, ...lens }: Lens): Lens => lens;

/** Every claim with the actors whose word it is. */
function wordsByParty(world: World): ReadonlyMap<ActorId, readonly Claim[]> {
  const words = new Map<ActorId, Claim[]>();
  for (const claim of [...world.data.events, ...world.data.relations].flatMap((record) => record.claims ?? [])) {
    for (const party of [claim.by, ...world.parties.belongsTo(claim.by, claim)]) {
      words.set(party, [...(words.get(party) ?? []), claim]);
    }
  }
  return words;
}

/** Parties with a claim of their own or of their voices, by how many events in view they speak to. */
export function answerAccounts(world: World, lens: Lens, cache: LensCache): Accounts {
  const { rows } = cache.of(ofAll(lens));
  const parties = [...wordsByParty(world)].map(([id, claims]) => {
    const { readings } = accountOf(world, wholeWord(id));
    const told = rows.filter((row) => (readings.get(row)?.told ?? 'silent') !== 'silent');
    return { actor: world.ref(id), events: told.length, claims: claims.length };
  });
  const sorted = parties.toSorted(
    (x, y) => y.events - x.events || y.claims - x.claims || x.actor.name.localeCompare(y.actor.name, 'en'),
  );
  return { parties: sorted, rows: rows.length };
}

/** Claims of others on what the party speaks to, that give another answer or deny its own. */
function toldElsewhere(world: World, own: readonly ClaimRow[], isOwn: (id: ClaimId) => boolean): ClaimRow[] {
  const spoken = new Set(
    own.filter((row) => row.status.dispute === 'contested').map((row) => `${row.on.id}/${row.aspect}`),
  );
  return claimRows(world, (line) => !isOwn(line.claim)).filter((row) => spoken.has(`${row.on.id}/${row.aspect}`));
}

function contradictionsIn(world: World, inView: InView, account: Account): AccountAnswer['contradictions'] {
  const { readings } = inView.account ?? accountOf(world, account);
  return [...readings]
    .filter(([, reading]) => reading.contradictions.length > 0)
    .map(([row, reading]) => ({ event: eventRow(world, row), aspects: reading.contradictions }));
}

/** One party's account, whole; undefined for an actor whose word is nowhere. */
export function answerAccount(world: World, party: ActorId, lens: Lens, cache: LensCache): AccountAnswer | undefined {
  const words = wordsByParty(world).get(party);
  if (!words) return undefined;
  const account = lens.account?.party === party ? lens.account : wholeWord(party);
  const mine = new Map(
    words.filter((claim) => isWordOf(claim, account, world.parties)).map((claim) => [claim.id, claim]),
  );
  const own = claimRows(world, (line) => mine.has(line.claim));
  const withStance = (stance: Claim['stance']) => own.filter((row) => row.line.stance === stance);
  const inView = cache.of({ ...ofAll(lens), account });
  const rows = (indices: readonly number[]) => inTime(indices.map((row) => eventRow(world, row)));
  const isSilent = (row: number) => (inView.account?.readings.get(row)?.told ?? 'silent') === 'silent';
  return {
    party: world.ref(party),
    claims: mine.size,
    anonymous: [...mine.values()].filter((claim) => claim.attribution === 'anonymous').length,
    says: withStance('asserts'),
    concedes: withStance('concedes'),
    denies: withStance('denies'),
    asked: withStance('no-comment'),
    elsewhere: toldElsewhere(world, own, (id) => mine.has(id)),
    removed: rows(inView.deniedRows),
    silent: rows(inView.rows.filter(isSilent)),
    contradictions: contradictionsIn(world, inView, account),
  };
}
