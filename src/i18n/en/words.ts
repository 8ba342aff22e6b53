import type { Messages } from '../id.ts';

export const words: Messages['words'] = {};
