import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { classes } from './class-names.ts';
import styles from './Popover.module.css';

interface PopoverProps {
  /** What it is for, read out. */
  readonly label: string;
  /** A Button of these widgets. */
  readonly trigger: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  readonly width?: 'small' | 'medium';
  /** The content, or what makes it from the function that closes the popover. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A small floating dialog at its trigger; Esc and a click outside close it and focus returns. */
export function Popover({
  label,
  trigger,
  placement = 'bottom start',
  width = 'small',
  children,
  ...open
}: PopoverProps) {
  return (
    <DialogTrigger {...open}>
      {trigger}
      <AriaPopover className={classes(styles.popover, styles[width])} placement={placement} offset={6}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
