import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Shown in place of a view that failed by a mistake of ours. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a mistake of ours from leaving a blank or broken page. React offers this as a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
