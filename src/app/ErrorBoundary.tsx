import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface Caught {
  readonly error: unknown;
  readonly where: string;
}

/** Our own failures, with their stack, instead of a blank page; the address keeps the view. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { caught: Caught | undefined }> {
  override state: { caught: Caught | undefined } = { caught: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error, where: '' } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ caught: { error, where: componentStack ?? '' } });
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const { error, where } = caught;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return <Failure title="Faultline met a fault of its own" lines={[stack, where.trim()].filter(Boolean)} />;
  }
}
