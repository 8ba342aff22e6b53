import type { Messages } from '../id.ts';

export const areas: Messages['areas'] = {};
