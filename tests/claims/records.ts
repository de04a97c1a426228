import type { LedgerContext, PartyContext } from '../../src/claims/context.ts';
import { readingsByAspect, statusOf } from '../../src/claims/status.ts';
import type { ActorId, ClaimId, SourceId } from '../../src/model/ids.ts';
import type { AspectStatus } from '../../src/model/ledger.ts';
import type { Claim, Figure, Locator } from '../../src/model/schema.ts';

/** Claims and figures written short, and the parties of the worked examples. */

const names: Readonly<Record<string, string>> = {
  'al-qassam': 'al-Qassam Brigades',
  'gaza-health-ministry': 'Health ministry in Gaza',
  'islamic-jihad': 'Islamic Jihad',
  'israeli-forces': 'Israeli forces',
  'un-rights-office': 'UN rights office',
  'united-states': 'United States',
  'us-forces': 'US forces',
};

const belonging: Readonly<Record<string, readonly string[]>> = {
  'israeli-forces': ['israel'],
  'al-qassam': ['hamas'],
  'us-forces': ['united-states'],
};

export const actor = (id: string): ActorId => id as ActorId;
export const claimId = (id: string): ClaimId => id as ClaimId;
export const sourceId = (id: string): SourceId => id as SourceId;
export const at = (source = 'hamas-year', paragraph = 1): Locator[] => [{ source: sourceId(source), paragraph }];

export const context: LedgerContext = {
  nameOf: (id) => names[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  belongsTo: (id) => (belonging[id] ?? []).map(actor),
  originOf: (source) => source,
};

/** One status for each aspect that has claims. */
export const statusesOf = (claims: readonly Claim[], by: PartyContext): readonly AspectStatus[] =>
  readingsByAspect(claims, by).map(({ aspect, readings }) => statusOf(aspect, readings, by));

type Fields = Partial<Omit<Claim, 'id' | 'by' | 'about' | 'blames' | 'figure'>> & {
  readonly about?: string;
  readonly blames?: string;
  readonly figure?: Partial<Figure>;
};

/** A claim by its id, its party and what is told of it; asserts responsibility unless it says otherwise. */
export function claim(id: string, by: string, { about, blames, figure, ...rest }: Fields = {}): Claim {
  return {
    id: claimId(id),
    by: actor(by),
    stance: 'asserts',
    aspect: 'responsibility',
    says: `${by} speaks`,
    attribution: 'named',
    at: at(),
    ...(about === undefined ? {} : { about: claimId(about) }),
    ...(blames === undefined ? {} : { blames: actor(blames) }),
    ...(figure === undefined ? {} : { figure: figureOf(figure) }),
    ...rest,
  };
}

export const figureOf = (fields: Partial<Figure>): Figure => ({ at: at(), ...fields });

/** The hospital blast of 17 October 2023. */
export const hospital: readonly Claim[] = [
  claim('hospital-hamas', 'hamas', { blames: 'israel', says: 'Israel struck the hospital.' }),
  claim('hospital-israel-denial', 'israel', { stance: 'denies', about: 'hospital-hamas' }),
  claim('hospital-israel', 'israel', { blames: 'islamic-jihad', manner: 'accident', says: 'A rocket misfired.' }),
  claim('hospital-us', 'united-states', { blames: 'islamic-jihad', manner: 'accident', says: 'A misfired rocket.' }),
];

/** The killing of Haniyeh: blamed on Israel, which was asked. */
export const haniyeh: readonly Claim[] = [
  claim('haniyeh-hamas', 'hamas', { blames: 'israel' }),
  claim('haniyeh-iran', 'iran', { blames: 'israel' }),
  claim('haniyeh-israel', 'israel', { stance: 'no-comment' }),
];

/** The strike on Deif: its outcome asserted once and denied twice by one party. */
export const deif: readonly Claim[] = [
  claim('deif-israel', 'israel', { aspect: 'outcome', outcome: 'killed' }),
  claim('deif-hamas', 'hamas', { aspect: 'outcome', stance: 'denies', about: 'deif-israel' }),
  claim('deif-qassam', 'hamas', {
    aspect: 'outcome',
    stance: 'denies',
    about: 'deif-israel',
    speaker: 'a source in the Qassam Brigades',
    attribution: 'anonymous',
  }),
];

export const ministryToll = {
  harm: 'killed',
  of: 'all',
  low: 41000,
  countedBy: actor('gaza-health-ministry'),
} as const;
export const israeliToll = {
  harm: 'killed',
  of: 'fighters',
  low: 17000,
  countedBy: actor('israel'),
  asOf: '2024-08',
} as const;
export const concededToll = { harm: 'killed', of: 'fighters', words: 'several thousand' } as const;

/** The toll in Gaza: three figures by three counters, and an assessment of one of them. */
export const gaza: readonly Claim[] = [
  claim('gaza-ministry', 'gaza-health-ministry', { aspect: 'toll', figure: ministryToll }),
  claim('gaza-israel', 'israel', { aspect: 'toll', figure: israeliToll }),
  claim('gaza-hamas', 'hamas', { aspect: 'toll', stance: 'concedes', figure: concededToll }),
  claim('gaza-un', 'un-rights-office', {
    aspect: 'assessment',
    about: 'gaza-ministry',
    says: 'The count is reliable.',
  }),
];
