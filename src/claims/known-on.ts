import { claimsOf, type Dataset } from '../model/dataset.ts';
import { readEdtf } from '../model/edtf.ts';
import type { ClaimId, SourceId } from '../model/ids.ts';
import type { Claim, ConflictEvent, Figure, Locator, Relation, Source, Tally } from '../model/schema.ts';

/**
 * The day by which something had surely been said, so the latest that a soft date allows. Infinity where a
 * source gives no day that its date ends on; -Infinity where nothing that is dated tells of it.
 */
export type KnownOn = number;

/** A source that reports. What only lists names or coordinates tells of no day and binds nothing. */
const isDocument = ({ paragraphs, kind }: Source): boolean => paragraphs !== undefined || kind !== 'reference';

const latestOf = (date: string): number => readEdtf(date).end.latest ?? Infinity;

/** When each thing of a data set became known, so far as its sources tell. */
export class KnownDays {
  private readonly documents: ReadonlyMap<SourceId, KnownOn>;
  private readonly claims: ReadonlyMap<ClaimId, Claim>;

  constructor(data: Dataset) {
    this.documents = new Map(data.sources.filter(isDocument).map(({ id, date }) => [id, latestOf(date)]));
    this.claims = new Map(claimsOf(data).map((claim) => [claim.id, claim]));
  }

  /** The day of a document; undefined for a source that is none. */
  ofSource(id: SourceId): KnownOn | undefined {
    return this.documents.get(id);
  }

  /** The day of the earliest document that is cited. */
  ofLocators(at: readonly Locator[]): KnownOn {
    const days = at.map(({ source }) => this.documents.get(source)).filter((day) => day !== undefined);
    return days.length > 0 ? Math.min(...days) : -Infinity;
  }

  /** A figure, a count, a tie: by what it cites. */
  ofPart = ({ at }: Pick<Figure | Tally, 'at'>): KnownOn => this.ofLocators(at);

  /** A saying on its own day or on its document's, whichever it surely was; never before what it speaks to. */
  ofClaim = (claim: Claim): KnownOn => {
    const chain = [claim];
    for (let about = this.spokenTo(claim); about && !chain.includes(about); about = this.spokenTo(about))
      chain.push(about);
    return Math.max(...chain.map((each) => this.saidBy(each)));
  };

  /** A record by what it cites, or by a part of it or a claim on it that was known earlier. */
  ofRecord = (record: ConflictEvent | Relation): KnownOn => {
    const parts = 'participants' in record ? [...(record.figures ?? []), ...(record.counts ?? [])] : [];
    const days = [...parts.map(this.ofPart), ...(record.claims ?? []).map(this.ofClaim)];
    return Math.min(this.ofLocators(record.at), ...days.filter((day) => day !== -Infinity));
  };

  private spokenTo({ about }: Claim): Claim | undefined {
    return about === undefined ? undefined : this.claims.get(about);
  }

  private saidBy({ saidOn, at }: Claim): KnownOn {
    const document = this.ofLocators(at);
    if (saidOn === undefined) return document;
    const said = latestOf(saidOn);
    return document === -Infinity ? said : Math.min(said, document);
  }
}

/** Whether nothing but its document dates a claim. */
export const isDatedByDocument = ({ saidOn }: Claim): boolean => saidOn === undefined;
