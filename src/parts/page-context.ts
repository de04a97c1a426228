import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

/** What a page tells the stack it stands in, once its heading is there. */
export interface ReadyPage {
  readonly heading: HTMLElement;
  readonly title: string;
}

/** Set by the stack; without one a page stands alone and tells nobody. */
export const PageReadyContext = createContext<(page: ReadyPage) => void>(() => undefined);

/** A ref for the page's heading; the stack moves focus to it and names the page in the breadcrumb. */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const ready = useContext(PageReadyContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) ready({ heading: heading.current, title });
  }, [ready, title]);
  return heading;
}
