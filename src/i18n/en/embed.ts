import type { Messages } from '../id.ts';

export const embed: Messages['embed'] = {
  summary: 'Embed this map in another site',
  text: 'Copy this code into your page. The map is always that of the newest period, with its source and licence.',
  preview: 'See what it shows',
  copy: 'Copy the code',
  link: 'Copy the link to this view',
  whole: 'Open the full page',
  licence: 'CC BY 4.0 · boundaries ODbL',
  title: (heading) => `${heading} (embedded)`,
};
