import type { Dataset } from '../model/dataset.ts';
import type { Lens } from '../model/view.ts';
import type { NameIndex } from '../search/name-index.ts';
import { buildSearch } from './answers/search.ts';
import { LensCache } from './in-view.ts';
import { readUnder } from './readings.ts';
import { World } from './world.ts';

/** What answering needs: one reading of a data set, indexed. */
export class Desk {
  readonly world: World;
  readonly lenses: LensCache;
  private index: NameIndex | undefined;

  /** `given`: the data set before the lens read it; left out, it is read as it was given. */
  constructor(data: Dataset, given = data) {
    this.world = new World(data, given);
    this.lenses = new LensCache(this.world);
  }

  /** The index of names, built when first asked for. */
  get search(): NameIndex {
    return (this.index ??= buildSearch(this.world));
  }
}

/** How many readings are kept beside the whole one: a gesture back and forth, or two compared. */
const KEPT = 3;

/** A data set as the sources give it, and as the lenses that were last asked about read it. */
export class Desks {
  readonly whole: Desk;
  private readonly kept = new Map<string, Desk>();

  constructor(private readonly data: Dataset) {
    this.whole = new Desk(data);
  }

  /** The desk at which the records are as the lens reads them; the whole one where it reads all as given. */
  under(lens: Lens): Desk {
    const reading = readUnder(this.data, lens);
    if (reading === undefined) return this.whole;
    const known = this.kept.get(reading.key);
    if (known) return known;
    const fresh = new Desk(reading.data(), this.data);
    this.kept.set(reading.key, fresh);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
    return fresh;
  }
}
