import { useApp } from '../state/app-store.ts';
import { commandOf } from '../state/commands.ts';
import { Notice } from '../widgets/Notice.tsx';

const noPorts = { focusSearch: () => undefined, showShortcuts: () => undefined, goToTurn: () => undefined };

/** The way back from what a notice tells: what was undone can be redone, and the other way round. */
const wayBack = [
  { start: 'Undone:', id: 'redo' },
  { start: 'Redone:', id: 'undo' },
];

export function Toast() {
  const notice = useApp((state) => state.notice);
  const back = wayBack.find(({ start }) => notice?.text.startsWith(start));
  const command = back && commandOf(back.id);
  return <Notice notice={notice} action={command && { label: command.label, run: () => command.run(noPorts) }} />;
}
