import type { Account } from '../../model/account.ts';
import type { Removed, RemovedLine } from '../../model/account-answers.ts';
import type { ActorId, EventId } from '../../model/ids.ts';
import type { QuestionOf } from '../../model/question.ts';
import type { DrawnId } from '../../model/scene.ts';
import { ofAll, type Lens } from '../../model/view.ts';
import type { InView, LensCache } from '../in-view.ts';
import { eventRow, inOrderOfTime } from '../rows.ts';
import { tellerRef } from '../tellers.ts';
import type { World } from '../world.ts';
import { drawnName, membersOf, sceneOf } from './scene.ts';
import { linesRemoved, touches, type DrawnLine } from './removed-lines.ts';

/** What drawn ids are called: actors, and struck sites by their region. */
function namesOf(world: World, inView: InView, ids: readonly DrawnId[]): string {
  return ids.map((id) => drawnName(world, id, membersOf(world, inView, id))).join(', ');
}

/** Why an account has no line for an event: it did not happen, or somebody else did it. */
function reasonOf(world: World, cache: LensCache, lens: Lens, event: EventId): string {
  const reading = cache.of(lens).account?.readings.get(world.events.rows.get(event)!);
  if (reading?.removed) return 'denied to have happened';
  const names = [...(reading?.names ?? [])].map((id: ActorId) => world.nameOf(id));
  return names.length > 0 ? `put down to ${names.join(', ')} instead` : 'this part is denied';
}

/** The lines that an account takes out of the picture, an event each; of one node, or of all. */
export function linesLeftOut(world: World, lens: Lens, cache: LensCache, node?: DrawnId): RemovedLine[] {
  const [whole, now] = [ofAll(lens), lens].map((each) => sceneOf(world, each, cache.of(each)));
  const lines = linesRemoved(whole!, now!).filter((line) => node === undefined || touches(line, node));
  const inView = cache.of(ofAll(lens));
  const rowsOf = ({ from, to, events }: DrawnLine) =>
    events.map((event) => ({
      event: eventRow(world, world.events.rows.get(event)!),
      from: namesOf(world, inView, [from]),
      to: namesOf(world, inView, to),
      why: reasonOf(world, cache, lens, event),
    }));
  return lines.flatMap(rowsOf).toSorted((x, y) => inOrderOfTime(x.event, y.event));
}

/** What an account takes away at one drawn node; undefined where there is no such node or account. */
export function answerRemoved(
  world: World,
  { id, account, lens }: QuestionOf<'removed'>,
  cache: LensCache,
): Removed | undefined {
  const teller = tellerRef(world, account);
  const whole: Lens & { account: Account } = { ...ofAll(lens), account };
  if (!teller || cache.of(whole).stage.ids.codeOf(id) < 0) return undefined;
  return {
    id,
    name: namesOf(world, cache.of(ofAll(lens)), [id]),
    teller,
    lines: linesLeftOut(world, whole, cache, id),
  };
}
