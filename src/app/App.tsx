import { useApp } from '../state/app-store.ts';
import { never } from '../base/assert.ts';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { Shell } from './Shell.tsx';

export function App() {
  const opening = useApp((state) => state.opening);
  switch (opening.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failure title={opening.title} lines={opening.lines} />;
    case 'ready':
      return <Shell />;
    default:
      return never(opening);
  }
}
