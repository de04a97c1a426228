import * as v from 'valibot';
import { actorId, claimId, eventId, idIn, placeId, relationId, sourceId } from './ids.ts';
import { isEdtf } from './edtf.ts';
import {
  actorTypes,
  aspects,
  credibilities,
  endCauses,
  eventTypes,
  officeRanks,
  relationTypes,
  reliabilities,
  roles,
  stances,
  supportKinds,
} from './vocabulary.ts';

/**
 * The runtime schema of a data set: the only definition of its shapes in code. Types are inferred
 * from it. Unknown keys are refused. Units: coordinates in degrees WGS 84, radii in kilometres.
 */

const opt = v.exactOptional;
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));
const count = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number of 0 or more'));
export const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, 'an EDTF date such as "2023-11-12", "2020-01", "2013~", "2023-10-07/.." or "[..2024-10-05]"'),
);
/** The app makes a link of it, so an address that a browser would run ("javascript:") is none. */
const isWebAddress = (address: string): boolean =>
  /^https?:\/\//iu.test(address) && v.is(v.pipe(v.string(), v.url()), address);
const wordCount = (quote: string) => quote.trim().split(/\s+/u).length;

export const locator = v.strictObject({
  source: sourceId,
  paragraph: opt(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a paragraph counted from 1'))),
  row: opt(v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a row counted from 1'))),
  column: opt(text),
  page: opt(v.union([v.number(), text])),
  path: opt(text),
  quote: opt(
    v.pipe(
      text,
      v.check((quote) => wordCount(quote) <= 8, 'a quote of at most eight words'),
    ),
  ),
  credibility: opt(v.picklist(credibilities)),
});
export type Locator = v.InferOutput<typeof locator>;

const at = v.pipe(v.array(locator), v.minLength(1, 'at least one locator'));

/** Numbers count people; `words` stands where the source gives no number and compares with nothing. */
export const figure = v.strictObject({
  id: opt(text),
  harm: opt(v.picklist(['killed', 'injured'])),
  of: opt(v.picklist(['all', 'civilians', 'fighters', 'personnel'])),
  whose: opt(actorId),
  low: opt(count),
  best: opt(count),
  high: opt(count),
  words: opt(text),
  scope: opt(text),
  countedBy: opt(actorId),
  basedOn: opt(actorId),
  asOf: opt(edtf),
  cause: opt(v.picklist(['direct', 'indirect'])),
  mayOverlap: opt(v.array(text)),
  at,
});
export type Figure = v.InferOutput<typeof figure>;

export const claim = v.strictObject({
  id: claimId,
  by: actorId,
  speaker: opt(text),
  stance: idIn(stances),
  aspect: idIn(aspects),
  about: opt(claimId),
  says: text,
  blames: opt(actorId),
  manner: opt(v.picklist(['deliberate', 'accident', 'unstated'])),
  outcome: opt(text),
  figure: opt(figure),
  likelihood: opt(text),
  saidOn: opt(edtf),
  attribution: v.picklist(['named', 'anonymous', 'document']),
  at,
});
export type Claim = v.InferOutput<typeof claim>;

const alias = v.strictObject({
  text,
  script: opt(text),
  kind: v.picklist(['spelling', 'transliteration', 'acronym', 'native']),
});

export type Alias = v.InferOutput<typeof alias>;

export const actor = v.strictObject({
  id: actorId,
  name: text,
  type: idIn(actorTypes),
  siteKind: opt(text),
  aliases: v.array(alias),
  distinctFrom: opt(v.array(v.strictObject({ actor: actorId, at }))),
  country: opt(placeId),
  description: text,
  facts: opt(v.array(v.strictObject({ label: text, figure, date: edtf }))),
  at,
});
export type Actor = v.InferOutput<typeof actor>;

export const relation = v.pipe(
  v.strictObject({
    id: relationId,
    type: idIn(relationTypes),
    from: actorId,
    to: opt(actorId),
    toPlace: opt(placeId),
    start: opt(edtf),
    end: opt(edtf),
    endCause: opt(v.picklist(endCauses)),
    office: opt(text),
    rank: opt(v.picklist(officeRanks)),
    support: opt(v.array(v.picklist(supportKinds))),
    strength: opt(figure),
    weight: opt(v.number()),
    label: opt(text),
    summary: text,
    claims: opt(v.array(claim)),
    at,
  }),
  v.check((r) => (r.to === undefined) !== (r.toPlace === undefined), 'exactly one of "to" and "toPlace"'),
);
export type Relation = v.InferOutput<typeof relation>;

const participant = v.strictObject({
  actor: actorId,
  role: idIn(roles),
  via: opt(actorId),
  inNameOf: opt(actorId),
  assessedAs: opt(actorId),
  outcome: opt(v.picklist(['killed', 'injured', 'captured', 'displaced'])),
});
export type Participant = v.InferOutput<typeof participant>;

/** How many incidents a total sums up, by one counter; `parts` split it by place. */
export const tally = v.strictObject({
  low: opt(count),
  best: opt(count),
  high: opt(count),
  words: opt(text),
  countedBy: opt(actorId),
  asOf: opt(edtf),
  parts: opt(v.array(v.strictObject({ place: placeId, best: count }))),
  at,
});
export type Tally = v.InferOutput<typeof tally>;

export const conflictEvent = v.strictObject({
  id: eventId,
  type: idIn(eventTypes),
  kind: opt(v.literal('total')),
  date: edtf,
  after: opt(v.array(eventId)),
  participants: v.pipe(v.array(participant), v.minLength(1, 'at least one participant')),
  places: opt(v.array(placeId)),
  figures: opt(v.array(figure)),
  counts: opt(v.array(tally)),
  itemisedBy: opt(v.array(v.strictObject({ event: eventId, incidents: opt(count) }))),
  means: opt(v.array(text)),
  responseTo: opt(
    v.array(v.strictObject({ event: eventId, basis: v.picklist(['stated-by-actor', 'reported']), at: opt(at) })),
  ),
  violence: opt(v.picklist(['state-based', 'non-state', 'one-sided'])),
  nativeType: opt(text),
  voice: opt(v.picklist(['reported', 'attributed'])),
  summary: text,
  claims: opt(v.array(claim)),
  at,
});
export type ConflictEvent = v.InferOutput<typeof conflictEvent>;

export const source = v.strictObject({
  id: sourceId,
  title: text,
  publisher: text,
  agency: opt(text),
  date: edtf,
  dateBasis: v.picklist(['printed', 'inferred from content', 'entered by analyst']),
  url: opt(v.pipe(v.string(), v.check(isWebAddress, 'a web address that begins with "https://" or "http://"'))),
  kind: text,
  paragraphs: opt(count),
  derivedFrom: opt(v.array(sourceId)),
  reliability: opt(v.picklist(reliabilities)),
});
export type Source = v.InferOutput<typeof source>;

const degrees = (limit: number) =>
  v.pipe(v.number(), v.minValue(-limit, `degrees from -${limit}`), v.maxValue(limit, `degrees up to ${limit}`));

export const place = v.strictObject({
  id: placeId,
  name: text,
  aliases: v.array(alias),
  kind: v.picklist(['point', 'area', 'unknown']),
  lat: opt(degrees(90)),
  lon: opt(degrees(180)),
  radiusKm: v.pipe(v.number(), v.minValue(0, 'kilometres from 0')),
  parent: opt(placeId),
  country: opt(placeId),
  coordinateSource: text,
  at,
});
export type Place = v.InferOutput<typeof place>;
