/**
 * The address of a view that stays this view when defaults change: `path` names its state, what the
 * reader chose since is in the address `now`.
 */
export function viewAddress(path: string, now: string): string {
  if (path === '') return now;
  const address = new URL(path, now);
  for (const [name, value] of new URL(now).searchParams) address.searchParams.set(name, value);
  return address.href;
}
