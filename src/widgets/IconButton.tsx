import { Button, type ButtonProps } from './Button.tsx';
import { Tooltip, type TooltipProps } from './Tooltip.tsx';
import { classes } from './class-names.ts';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** Its name, read out and shown on hover. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly placement?: TooltipProps['placement'];
}

/** A button whose content is an icon alone, of 16 px. */
export function IconButton({ label, keys, placement = 'bottom', className, kind = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} placement={placement}>
      <Button {...rest} kind={kind} aria-label={label} className={classes(styles.icon, className)} />
    </Tooltip>
  );
}
