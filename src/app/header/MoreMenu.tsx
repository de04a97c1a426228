import { Ellipsis } from 'lucide-react';
import { useApp, type AppState } from '../../state/app-store.ts';
import { commands, type Command, type Ports } from '../../state/commands.ts';
import { Button } from '../../widgets/Button.tsx';
import { Menu, type MenuEntry, type MenuGroup } from '../../widgets/Menu.tsx';

/** What the header has no button for; on a narrow screen also what it has no room for. */
const groups: readonly { readonly label: string; readonly quiet: boolean; readonly ids: readonly string[] }[] = [
  {
    label: 'This view',
    quiet: true,
    ids: ['questions', 'filters', 'lanes', 'undo', 'redo', 'turn-previous', 'turn-next', 'copy-link', 'reset'],
  },
  { label: 'The sources', quiet: true, ids: ['coverage', 'figures', 'grades'] },
  { label: 'Theme', quiet: true, ids: ['theme-system', 'theme-light', 'theme-dark'] },
  { label: 'Help', quiet: true, ids: ['shortcuts'] },
];

const isTheme = ({ id }: Command) => id.startsWith('theme-');

function entryOf(command: Command, app: AppState, ports: Ports): MenuEntry {
  const { id, label, keys } = command;
  const chosen = isTheme(command) ? !command.when(app) : undefined;
  const disabled = !isTheme(command) && !command.when(app);
  return { id, label, keys: keys[0], checked: chosen, disabled, run: () => command.run(ports) };
}

export function MoreMenu({ ports }: { readonly ports: Ports }) {
  const app = useApp();
  const filled = groups.map(({ ids, ...group }): MenuGroup => {
    const own = ids.flatMap((id) => commands.filter((command) => command.id === id));
    return { ...group, entries: own.map((command) => entryOf(command, app, ports)) };
  });
  const trigger = (
    <Button kind="quiet" aria-label="More">
      <Ellipsis size={16} aria-hidden="true" />
    </Button>
  );
  return <Menu label="More" trigger={trigger} groups={filled} />;
}
