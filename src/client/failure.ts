/** What can go wrong for a reader; each id has a sentence and a remedy in `i18n/{id,en}/client.ts`. */
export const failureIds = [
  'offline',
  'slow',
  'answer-missing',
  'answer-mismatch',
  'answer-broken',
  'data-missing',
  'data-broken',
  'engine-missing',
  'engine-broken',
  'engine-slow',
  'engine-forbidden',
  'memory',
  'storage-full',
  'storage-forbidden',
  'query',
] as const;
export type FailureId = (typeof failureIds)[number];

/** A failure a reader is told about by its id; `message` is for the console. */
export class Failure extends Error {
  readonly id: FailureId;

  constructor(id: FailureId, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.id = id;
  }
}

const idByName: Readonly<Record<string, FailureId>> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-forbidden',
  TimeoutError: 'slow',
};

/**
 * The failure behind anything thrown: itself, what a browser names (full or forbidden storage, a
 * time limit, memory), else `otherwise`.
 */
export function failureOf(cause: unknown, otherwise: FailureId): Failure {
  if (cause instanceof Failure) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const name = cause instanceof Error ? cause.name : '';
  const id = /out of memory|memory access|allocation failed/i.test(message)
    ? 'memory'
    : (idByName[name] ?? otherwise);
  return new Failure(id, message, { cause });
}
