import type { HistogramBin, Overview } from '../../model/answer.ts';
import { figureText } from '../../claims/figures.ts';
import type { Coverage, SourceAnswer } from '../../model/page-answers.ts';
import { stretchesOf } from '../../base/stretches.ts';
import { isQuiet } from '../../model/quiet.ts';
import { unitsBetween } from '../../model/calendar-unit.ts';
import { binCounts } from '../../store/histogram.ts';
import { claimsOf } from '../../model/dataset.ts';
import { asDay } from '../../model/day.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { dateText, type World } from '../world.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Locator } from '../../model/schema.ts';

export function answerOverview(world: World): Overview {
  const { data } = world;
  return {
    header: data.header,
    fingerprint: fingerprintOf(data),
    asOf: world.lastSourceDay,
    firstDay: world.firstDay,
    lastDay: world.lastSourceDay,
    sources: data.sources.map((source) => ({ source, short: world.shortName(source.id) })),
    counts: {
      actors: data.actors.length,
      events: data.events.length,
      totals: data.events.filter((event) => event.kind === 'total').length,
      relations: data.relations.length,
      claims: claimsOf(data).length,
      sources: data.sources.length,
      places: data.places.length,
    },
  };
}

type Citing = SourceAnswer['paragraphs'][number]['records'][number] & { readonly at: readonly Locator[] };

/** What is said on an event, one by one: each claim and each figure with its own locators. */
function sayings(world: World): Citing[] {
  return world.data.events.flatMap((event) => [
    ...(event.claims ?? []).map((claim) => ({
      kind: 'claim' as const,
      id: claim.id,
      text: claim.says,
      at: claim.at,
      on: event.id,
    })),
    ...(event.figures ?? []).map((figure) => ({
      kind: 'figure' as const,
      id: `${event.id}/${figureText(figure)}`,
      text: figureText(figure),
      at: figure.at,
      on: event.id,
    })),
  ]);
}

function citing(world: World): Citing[] {
  const { actors, events, relations, places } = world.data;
  return [
    ...events.map((r) => ({ kind: 'event' as const, id: r.id, text: r.summary, at: [...r.at, ...innerLocators(r)] })),
    ...relations.map((r) => ({
      kind: 'relation' as const,
      id: r.id,
      text: r.summary,
      at: [...r.at, ...innerLocators(r)],
    })),
    ...actors.map((r) => ({ kind: 'actor' as const, id: r.id, text: r.name, at: [...r.at, ...factLocators(r)] })),
    ...places.map((r) => ({ kind: 'place' as const, id: r.id, text: r.name, at: r.at })),
  ];
}

interface WithLocators {
  readonly claims?: readonly { readonly at: readonly Locator[] }[];
  readonly figures?: readonly { readonly at: readonly Locator[] }[];
  readonly counts?: readonly { readonly at: readonly Locator[] }[];
}

const innerLocators = (record: WithLocators): Locator[] =>
  [...(record.claims ?? []), ...(record.figures ?? []), ...(record.counts ?? [])].flatMap((part) => part.at);

const factLocators = (record: { facts?: readonly { figure: { at: readonly Locator[] } }[] }): Locator[] =>
  (record.facts ?? []).flatMap((fact) => fact.figure.at);

export function answerSource(world: World, id: SourceId): SourceAnswer | undefined {
  const source = world.sources.get(id);
  if (!source) return undefined;
  const records = [...citing(world), ...sayings(world)].map((record) => ({
    ...record,
    at: record.at.filter((l) => l.source === id),
  }));
  const paragraphs = Array.from({ length: source.paragraphs ?? 0 }, (_, i) => paragraphOf(records, i + 1));
  return {
    source,
    short: world.shortName(id),
    dateText: dateText(source.date),
    paragraphs,
    others: records.filter(
      (record) => record.on === undefined && record.at.some((locator) => locator.paragraph === undefined),
    ).length,
  };
}

function paragraphOf(records: readonly Citing[], paragraph: number): SourceAnswer['paragraphs'][number] {
  const here = records.filter((record) => record.at.some((locator) => locator.paragraph === paragraph));
  const locators = here.flatMap((record) => record.at.filter((locator) => locator.paragraph === paragraph));
  return {
    paragraph,
    quote: locators.find((locator) => locator.quote)?.quote,
    quotes: [...new Set(locators.flatMap((locator) => locator.quote ?? []))],
    records: here.map(({ kind, id, text, on }) => ({ kind, id, text, ...(on ? { on } : {}) })),
  };
}

/**
 * Months that no event lies in, in words: "Dec 2023 – May 2024: no event in these sources", the words of the
 * timeline, or what else is so where longer events reach into some of them.
 */
function gapsIn(months: readonly HistogramBin[]): string[] {
  return stretchesOf(months, ({ within }) => within === 0).map(({ first, last }) => {
    const [from, to] = [months[first]!.label, months[last]!.label];
    const isReached = !months.slice(first, last + 1).every(isQuiet);
    const words = isReached ? 'no event dated within, though longer ones reach into it' : 'no event in these sources';
    return `${from === to ? from : `${from} – ${to}`}: ${words}`;
  });
}

export function answerCoverage(world: World): Coverage {
  const { header, sources } = world.data;
  const from = Math.max(answerOverview(world).firstDay, world.lastSourceDay - 366);
  const all = new Uint16Array(world.events.size);
  const months = unitsBetween('month', { from: asDay(from), to: world.lastSourceDay });
  const { within, spanning } = binCounts(world.events, all, months);
  const bins = months.map((month, i) => ({ ...month, within: within[i]!, spanning: spanning[i]! }));
  const claims = claimsOf(world.data);
  const voices = [...new Set(claims.map((claim) => claim.by))].map((id) => ({
    actor: world.ref(id),
    claims: claims.filter((claim) => claim.by === id).length,
  }));
  const records = citing(world);
  return {
    title: header.title,
    description: header.description,
    sources: sources.map((source) => ({
      source,
      short: world.shortName(source.id),
      dateText: dateText(source.date),
      records: records.filter((record) => record.at.some((locator) => locator.source === source.id)).length,
    })),
    months: bins.map(({ label, within }) => ({ label, count: within })),
    voices: voices.sort((x, y) => y.claims - x.claims),
    gaps: gapsIn(bins),
  };
}
