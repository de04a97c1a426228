import type { ReactNode } from 'react';
import { Name } from './Name.tsx';
import { usePageHeading } from './page-context.ts';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  readonly title: string;
  /** Names are set larger than sentences. */
  readonly size?: 'name' | 'sentence';
  /** Stands before the title: the actor's shape. */
  readonly icon?: ReactNode;
  /** The quiet line below. */
  readonly children?: ReactNode;
}

/** The heading of a page, to which focus moves when the page opens. */
export function PageTitle({ title, size = 'name', icon, children }: PageTitleProps) {
  const heading = usePageHeading(title);
  return (
    <header className={styles.header}>
      {icon !== undefined && <div className={styles.icon}>{icon}</div>}
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={size === 'name' ? styles.name : styles.sentence}>
          <Name>{title}</Name>
        </h1>
        {children !== undefined && <div className={styles.quiet}>{children}</div>}
      </div>
    </header>
  );
}
