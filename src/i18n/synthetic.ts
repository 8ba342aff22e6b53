import type { Text } from './language.ts';

/** The word on every page, picture and file that rests on made-up data. */
export const syntheticWord: Text = { id: 'SINTETIS', en: 'SYNTHETIC' };
