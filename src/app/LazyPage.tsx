import { lazy, Suspense, type ComponentType } from 'react';
import { Skeleton } from '../widgets/Skeleton.tsx';

interface LazyPage<Props> {
  readonly Page: ComponentType<Props>;
  /** Fetches it ahead of its first use. */
  readonly load: () => Promise<unknown>;
}

/** A page whose code comes when it is first opened, or before, while nothing else is going on. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPage<Props> {
  const Loaded = lazy(() => load().then((Page) => ({ default: Page })));
  const Page = (props: Props) => (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Loaded {...props} />
    </Suspense>
  );
  return { Page, load };
}
