import { useApp } from '../../state/app-store.ts';
import { commandOf, keysOf, type Ports } from '../../state/commands.ts';
import { Button } from '../../widgets/Button.tsx';
import { Tooltip } from '../../widgets/Tooltip.tsx';

/** What an undo would take back, where that is known. */
function useTip(id: string): string {
  const { past, future } = useApp((state) => state.history);
  const step = id === 'undo' ? past.at(-1) : id === 'redo' ? future[0] : undefined;
  return step ? `${commandOf(id).label}: ${step.label}` : commandOf(id).description;
}

interface CommandButtonProps {
  readonly id: string;
  readonly ports: Ports;
  /** Left out, not greyed, while it would do nothing. */
  readonly onlyIfUseful?: boolean;
}

/** A command as a word in the header; greyed while it would do nothing. */
export function CommandButton({ id, ports, onlyIfUseful = false }: CommandButtonProps) {
  const command = commandOf(id);
  const can = useApp((state) => command.when(state));
  const tip = useTip(id);
  if (onlyIfUseful && !can) return null;
  return (
    <Tooltip text={tip} keys={keysOf(id)}>
      <Button kind="quiet" isDisabled={!can} onPress={() => command.run(ports)}>
        {command.label}
      </Button>
    </Tooltip>
  );
}
