/** A two-way wire. `send` never throws, closed or not; what cannot be decoded never arrives. */
export interface Channel<Out, In> {
  send(message: Out): void;
  /** One listener at a time is enough here; a later call replaces the earlier. */
  listen(listener: (message: In) => void): void;
  close(): void;
}
