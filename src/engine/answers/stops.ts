import { isDatedByDocument, KnownDays, type KnownOn } from '../../claims/known-on.ts';
import { claimsOf } from '../../model/dataset.ts';
import { asDay } from '../../model/day.ts';
import type { Stop, Stops } from '../../model/clocks.ts';
import { dateText, type World } from '../world.ts';

const on = <T>(things: readonly T[], known: (thing: T) => KnownOn, day: number): T[] =>
  things.filter((thing) => known(thing) === day);

function stopOn(world: World, days: KnownDays, day: number): Stop {
  const { sources, events, relations } = world.data;
  const claims = on(claimsOf(world.data), days.ofClaim, day);
  return {
    day: asDay(day),
    sources: sources
      .filter(({ id }) => days.ofSource(id) === day)
      .map(({ id, date }) => ({ short: world.shortName(id), dateText: dateText(date) })),
    events: on(events, days.ofRecord, day).length,
    relations: on(relations, days.ofRecord, day).length,
    claims: claims.length,
    byArticle: claims.filter(isDatedByDocument).length,
  };
}

/** The distinct days on which something becomes known, and what does. */
export function answerStops(world: World): Stops {
  const days = new KnownDays(world.data);
  const records = [...world.data.events, ...world.data.relations];
  const all = [...records.map(days.ofRecord), ...claimsOf(world.data).map(days.ofClaim)];
  const dated = [...new Set(all.filter(Number.isFinite))].toSorted((a, b) => a - b);
  return {
    stops: dated.map((day) => stopOn(world, days, day)),
    undated: all.filter((day) => day === Infinity).length,
    unbound: all.filter((day) => day === -Infinity).length,
  };
}
