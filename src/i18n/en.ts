import type { Messages } from './id.ts';
import { site } from './en/site.ts';
import { home } from './en/home.ts';
import { poverty } from './en/poverty.ts';
import { map } from './en/map.ts';
import { compare } from './en/compare.ts';
import { areas } from './en/areas.ts';
import { data } from './en/data.ts';
import { about } from './en/about.ts';
import { notes } from './en/notes.ts';
import { breaks } from './en/breaks.ts';
import { words } from './en/words.ts';
import { charts } from './en/charts.ts';
import { client } from './en/client.ts';
import { downloads } from './en/downloads.ts';
import { receipts } from './en/receipts.ts';
import { measures } from './en/measures.ts';
import { embed } from './en/embed.ts';
import { fieldwork } from './en/fieldwork.ts';
import { codebook } from './en/codebook.ts';
import { registry } from './en/registry.ts';
import { registryFigures } from './en/registry-figures.ts';

export const en: Messages = {
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
