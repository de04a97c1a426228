import { LastFew } from '../base/last-few.ts';
import { attributed, secondNames, type Renamed, type SecondNames } from '../claims/attribution.ts';
import type { Attribution } from '../model/attribution.ts';
import { withClause } from '../model/clause.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lens } from '../model/view.ts';
import type { NameIndex } from '../search/name-index.ts';
import { buildSearch } from './answers/search.ts';
import { LensCache } from './in-view.ts';
import { readUnder } from './readings.ts';
import { readTellers, type Tellers } from './telling.ts';
import { World } from './world.ts';

/** The lens with events under the names that sources give. */
export const asNamed = ({ attribution: _, ...lens }: Lens): Lens => lens;

/** The lens with all that its own layer lies over: nothing left out by a day of the sources or a least grade. */
export const asLaidOver = ({ attribution: _, knownBy: __, clauses, ...lens }: Lens): Lens => ({
  ...lens,
  clauses: withClause(clauses, 'grade', undefined),
});

/** What answering needs: one reading of a data set, indexed. */
export class Desk {
  readonly lenses: LensCache;
  private index: NameIndex | undefined;
  private told: Tellers | undefined;

  /** `named`: the desk of the same reading under the first names, which decides what is in view. */
  constructor(
    readonly world: World,
    named?: Desk,
  ) {
    this.lenses = new LensCache(world, named && ((lens) => named.lenses.of(asNamed(lens))));
  }

  /** The index of names, built when first asked for. */
  get search(): NameIndex {
    return (this.index ??= buildSearch(this.world));
  }

  /** Who tells what, read when first asked for: no lens over the same reading changes it. */
  get tellers(): Tellers {
    return (this.told ??= readTellers(this.world));
  }
}

/** How many readings are kept beside the whole one: what one gesture asks of a lens with all of them on, and one before. */
const KEPT = 6;

/** A data set as the sources give it, and as the lenses that were last asked about read it. */
export class Desks {
  readonly whole: Desk;
  private readonly kept = new LastFew<Desk>(KEPT);

  constructor(private readonly data: Dataset) {
    this.whole = new Desk(new World(data));
  }

  /** The desk at which the records are as the lens reads them; the whole one where it reads all as given. */
  under(lens: Lens): Desk {
    const { attribution, ...named } = lens;
    return attribution === undefined ? this.read(lens) : this.attributed(named, attribution);
  }

  private read(lens: Lens): Desk {
    const reading = readUnder(this.data, lens);
    if (reading === undefined) return this.whole;
    return this.kept.of(reading.key, () => new Desk(new World(reading.data(), this.data)));
  }

  /** What takes a second name that is in the picture has it; all else stays under its first. */
  private attributed(lens: Lens, attribution: Attribution): Desk {
    const named = this.read(lens);
    const { moved } = namesUnder(named, lens, attribution);
    const key = JSON.stringify([readUnder(this.data, lens)?.key, attribution, [...moved]]);
    return this.kept.of(key, () => {
      const { data } = named.world;
      return new Desk(new World(attributed(data, moved), this.data, { attribution, names: moved }), named);
    });
  }
}

/**
 * The second names of events, by whether the name is in the picture: an event that took one which is not
 * would leave the picture, and a way of naming leaves none out.
 */
export function namesUnder({ world, lenses }: Desk, lens: Lens, attribution: Attribution) {
  const { stage } = lenses.of(asNamed(lens)).organisations;
  const isHere = ({ second }: Renamed) => stage.drawnAs.has(second) || stage.docks.has(second);
  const all = secondNames(world.data, attribution);
  const part = (accepts: (name: Renamed) => boolean): SecondNames =>
    new Map(
      [...all].map(([id, names]) => [id, names.filter(accepts)] as const).filter(([, names]) => names.length > 0),
    );
  return { all, moved: part(isHere), kept: part((name) => !isHere(name)) };
}
