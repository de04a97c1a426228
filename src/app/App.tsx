import { useApp } from '../state/app-store.ts';
import { never } from '../base/assert.ts';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import { Shell } from './Shell.tsx';

export function App() {
  const session = useApp((state) => state.session);
  switch (session.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failure title={session.title} lines={session.lines} />;
    case 'ready':
      return <Shell />;
    default:
      return never(session);
  }
}
