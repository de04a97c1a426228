import { langOf } from './script-of.ts';

/** A name in its own direction and language, whatever stands around it. */
export function Name({ children }: { readonly children: string }) {
  return <bdi lang={langOf(children)}>{children}</bdi>;
}
