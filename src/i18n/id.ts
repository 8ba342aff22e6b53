import { site } from './id/site.ts';
import { home } from './id/home.ts';
import { poverty } from './id/poverty.ts';
import { map } from './id/map.ts';
import { compare } from './id/compare.ts';
import { areas } from './id/areas.ts';
import { data } from './id/data.ts';
import { about } from './id/about.ts';
import { notes } from './id/notes.ts';
import { breaks } from './id/breaks.ts';
import { words } from './id/words.ts';
import { charts } from './id/charts.ts';
import { client } from './id/client.ts';
import { downloads } from './id/downloads.ts';
import { receipts } from './id/receipts.ts';
import { measures } from './id/measures.ts';
import { embed } from './id/embed.ts';
import { fieldwork } from './id/fieldwork.ts';
import { codebook } from './id/codebook.ts';
import { registry } from './id/registry.ts';
import { registryFigures } from './id/registry-figures.ts';

/** Every text of the site in Indonesian; its type is what a translation must fill. */
export const id = {
  site,
  home,
  poverty,
  map,
  compare,
  areas,
  data,
  about,
  notes,
  breaks,
  words,
  charts,
  client,
  downloads,
  receipts,
  measures,
  embed,
  fieldwork,
  codebook,
  registry,
  registryFigures,
};

export type Messages = typeof id;
