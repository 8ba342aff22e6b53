import type { Messages } from '../id.ts';

export const charts: Messages['charts'] = {};
