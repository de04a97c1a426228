import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from './class-names.ts';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `outlined` stands alone, `quiet` sits among others, `link` is part of a text, `plain` is dressed by its user. */
  readonly kind?: 'outlined' | 'quiet' | 'link' | 'solid' | 'plain';
  readonly className?: string | undefined;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'outlined', className, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={classes(styles.button, styles[kind], className)} />;
}
