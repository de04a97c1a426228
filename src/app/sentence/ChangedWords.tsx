import type { ComponentType } from 'react';
import { formatDay } from '../../model/day.ts';
import { attributions } from '../../model/attribution.ts';
import { DEFAULT_LEVEL, levels } from '../../model/level.ts';
import type { Lens } from '../../model/view.ts';
import { find } from '../../model/vocabulary.ts';
import { useApp } from '../../state/app-store.ts';
import { attributeTo } from '../../state/attribute-to.ts';
import { levelOf, showLevel } from '../../state/show-level.ts';
import { AttributionChoice } from './AttributionChoice.tsx';
import { ChangedWord } from './ChangedWord.tsx';
import { Word } from './Word.tsx';
import { OwnWord } from './OwnWord.tsx';
import { liftKnownBy, liftSince } from './world-day.ts';

/** A lens that the sentence leaves out while it is at its default. */
interface ChangedLens {
  readonly key: string;
  readonly isChanged: (lens: Lens) => boolean;
  readonly Word: ComponentType;
}

/** In the order in which the sentence names them. */
export const changedLenses: readonly ChangedLens[] = [
  { key: 'known-by', isChanged: ({ knownBy }) => knownBy !== undefined, Word: KnownByWord },
  { key: 'since', isChanged: ({ since }) => since !== undefined, Word: SinceWord },
  { key: 'totals', isChanged: ({ totals }) => totals === 'listed', Word: TotalsWord },
  { key: 'relations', isChanged: ({ keepRelations }) => keepRelations, Word: RelationsWord },
  { key: 'own', isChanged: ({ own }) => own !== undefined, Word: OwnWord },
  { key: 'attribution', isChanged: ({ attribution }) => attribution !== undefined, Word: AttributionWord },
  { key: 'level', isChanged: ({ level }) => level !== undefined, Word: LevelWord },
];

const { setLens } = useApp.getState();

function KnownByWord() {
  const day = useApp((state) => state.view.lens.knownBy);
  return day === undefined ? null : (
    <ChangedWord words={`in these sources by ${formatDay(day)}`} onLift={liftKnownBy} />
  );
}

/** Opens the list of changes; a first day that is not the earlier one says so. */
function SinceWord() {
  const { since, asOf } = useApp((state) => state.view.lens);
  const openPage = useApp((state) => state.openPage);
  if (since === undefined) return null;
  const words =
    since < asOf ? `changes since ${formatDay(since)}` : `no changes since ${formatDay(since)}, which is not earlier`;
  return <ChangedWord words={words} onOpen={() => openPage({ kind: 'changes' })} onLift={liftSince} />;
}

function TotalsWord() {
  return <ChangedWord words="totals listed" onLift={() => setLens('Fold totals', { totals: 'folded' })} />;
}

function RelationsWord() {
  const lift = () => setLens('Leave out standing relations', { keepRelations: false });
  return <ChangedWord words="standing relations kept" onLift={lift} />;
}

function LevelWord() {
  const level = useApp(({ view }) => levelOf(view.lens));
  return <ChangedWord words={find(levels, level).words} onLift={() => showLevel(DEFAULT_LEVEL)} />;
}

function AttributionWord() {
  const attribution = useApp(({ view }) => view.lens.attribution);
  if (attribution === undefined) return null;
  return (
    <Word
      words={find(attributions, attribution).words}
      label="The name that events are attributed to"
      onLift={() => attributeTo(undefined)}
    >
      {() => <AttributionChoice />}
    </Word>
  );
}
