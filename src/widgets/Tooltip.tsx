import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Keys } from './Keys.tsx';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** Key combinations as they are printed: "Ctrl+Z". */
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'start' | 'end';
  /** What it explains; a Button of these widgets, or anything that takes focus by React Aria. */
  readonly children: ReactElement;
}

/** Shows after 300 ms of hovering and at once on focus by keyboard; Esc closes it. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={300} closeDelay={60}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {text}
        {keys && <Keys keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
