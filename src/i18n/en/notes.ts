import type { Messages } from '../id.ts';

export const notes: Messages['notes'] = {};
