import { fieldOf, textField, type Draft } from './draft.ts';
import { visitDraft } from './draft-nodes.ts';
import { figure } from '../../model/schema.ts';

export type IdKind = 'actor' | 'place' | 'source' | 'event' | 'relation' | 'claim' | 'figure';

/** Ids by kind; a kind is undefined where its file could not be read, and then nothing is said of it. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string> | undefined>>;

type RawList = readonly unknown[] | undefined;

const idsIn = (list: RawList): ReadonlySet<string> | undefined =>
  list && new Set(list.flatMap((raw) => textField(raw, 'id') ?? []));

function claimsIn(list: RawList): RawList {
  return list?.flatMap((raw): readonly unknown[] => {
    const claims = fieldOf(raw, 'claims');
    return Array.isArray(claims) ? claims : [];
  });
}

function figureIds(draft: Draft): ReadonlySet<string> {
  const ids = new Set<string>();
  visitDraft(draft, ({ schema, value }) => {
    const id = schema === figure ? textField(value, 'id') : undefined;
    if (id !== undefined) ids.add(id);
  });
  return ids;
}

/** Ids of records of a wrong shape count too, so that one fault is not told again by all who refer to it. */
export function knownIds(draft: Draft): KnownIds {
  const events = draft.raw.get('events.json');
  const relations = draft.raw.get('relations.json');
  const claims = events && relations && [claimsIn(events), claimsIn(relations)].flatMap((list) => list ?? []);
  return {
    actor: idsIn(draft.raw.get('actors.json')),
    place: idsIn(draft.raw.get('places.json')),
    source: idsIn(draft.raw.get('sources.json')),
    event: idsIn(events),
    relation: idsIn(relations),
    claim: idsIn(claims),
    figure: figureIds(draft),
  };
}
