import type { Messages } from '../id.ts';

export const downloads: Messages['downloads'] = {};
