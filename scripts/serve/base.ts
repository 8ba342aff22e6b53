/** A base path with exactly one slash at each end: `kepri`, `/kepri` and `/kepri/` are the same. */
export function baseOf(text: string | undefined): string {
  const name = (text ?? '').replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

/** A port as a number; throws on anything but a whole number of 0 to 65535. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`PORT is "${text}": give a whole number from 0 to 65535`);
  }
  return port;
}
