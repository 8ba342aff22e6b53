import type { Messages } from '../id.ts';

export const map: Messages['map'] = {};
