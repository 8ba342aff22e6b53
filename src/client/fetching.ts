import { Failure, type FailureId } from './failure.ts';

/**
 * Fetches under a time limit until the headers are there. A status of 400 or above, no answer and
 * a passed limit become failures; `missing` names the one of the status.
 */
export async function fetchWithin(
  milliseconds: number,
  address: string,
  missing: FailureId,
  request: RequestInit = {},
): Promise<Response> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds);
  const signal = request.signal ? AbortSignal.any([request.signal, limit.signal]) : limit.signal;
  try {
    const response = await fetch(address, { ...request, signal });
    if (!response.ok) throw new Failure(missing, `status ${response.status} of ${address}`);
    return response;
  } catch (cause) {
    if (cause instanceof Failure || request.signal?.aborted) throw cause;
    if (limit.signal.aborted) {
      throw new Failure('slow', `no answer within ${milliseconds} ms: ${address}`, { cause });
    }
    throw new Failure('offline', `no connection: ${address}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects with `failure()` unless `work` settles within a time without a sign of life. */
export function within<T>(
  milliseconds: number,
  failure: () => Failure,
  work: (alive: () => void) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer = setTimeout(() => reject(failure()), milliseconds);
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(failure()), milliseconds);
    };
    work(alive)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
