import type { DrawnId, SceneHairline } from '../model/scene.ts';
import type { Relation } from '../model/schema.ts';
import type { RelationType } from '../model/vocabulary.ts';

/** By relation type; an office is a hairline where its holder stands beside the body. */
const kinds: ReadonlyMap<RelationType, SceneHairline['kind']> = new Map([
  ['based-in', 'base'],
  ['acts-under', 'acts-under'],
  ['holds-office', 'office'],
]);

/** Whether a relation is a hairline wherever both of its ends are drawn. */
export const isHairline = ({ type }: Relation): boolean => type === 'based-in' || type === 'acts-under';

export const standingHairline = (
  { id, type }: Relation,
  { from, to, soft }: { readonly from: DrawnId; readonly to: DrawnId; readonly soft: boolean },
): SceneHairline => ({
  id: `hairline:${id}`,
  from,
  to,
  relation: id,
  kind: kinds.get(type)!,
  soft,
  onSelection: false,
  events: [],
});
