import { claimsOf } from '../../model/dataset.ts';
import type { EventId } from '../../model/ids.ts';
import type { OwnLayer } from '../../model/own-layer.ts';
import type { ClaimRow, OwnAnswer } from '../../model/page-answers.ts';
import type { Lens } from '../../model/view.ts';
import { claimRows, onceEach } from '../rows.ts';
import type { World } from '../world.ts';

function assessmentsOf(world: World, layer: OwnLayer): OwnAnswer['assessments'] {
  return layer.assessments.flatMap((assessment) => {
    const event = world.event(assessment.on as EventId);
    return event ? [{ assessment, on: { id: event.id, title: event.summary } }] : [];
  });
}

const ownRows = (world: World): readonly ClaimRow[] => onceEach(claimRows(world, ({ own }) => own !== undefined));

/** How much of the layer has no record here to lie on; a stance that is the source's own is not missed. */
function withoutRecord(world: World, layer: OwnLayer, shown: number): number {
  const ids = new Set(claimsOf(world.data).map(({ id }) => id));
  const claims = layer.claims.filter(({ claim }) => world.data.own?.get(claim.id)?.kind !== 'added');
  const stances = layer.stances.filter(({ claim }) => !ids.has(claim));
  return claims.length + stances.length + layer.assessments.length - shown;
}

export function answerOwn(world: World, { own }: Lens): OwnAnswer {
  if (!own) return { claims: [], assessments: [], without: 0 };
  const assessments = assessmentsOf(world, own);
  return { claims: ownRows(world), assessments, without: withoutRecord(world, own, assessments.length) };
}
