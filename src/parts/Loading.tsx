import { useEffect, useState } from 'react';
import { Skeleton } from '../widgets/Skeleton.tsx';

const PATIENCE_MS = 200;

/** Grey lines, but only once waiting can be felt: a flash of them is worse than nothing. */
export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Skeleton lines={6} /> : undefined;
}
