import type { APIRoute } from 'astro';
import { linkTo } from '../components/address.ts';
import { languages } from '../i18n/language.ts';
import { prerenderedPlaces } from '../prerender/places.ts';
import { publishedRelease } from '../prerender/published.ts';
import { isCanonical, type Place } from '../selection/route.ts';

export const GET: APIRoute = async ({ site }) => {
  const { date } = await publishedRelease();
  const at = (place: Place, language: (typeof languages)[number]) =>
    new URL(linkTo(place.page, language, ...place.parts), site).href;
  const entries = (await prerenderedPlaces()).filter(isCanonical).flatMap((place) =>
    languages.map((language) => {
      const alternates = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${at(place, other)}"/>`,
      );
      return `<url><loc>${at(place, language)}</loc><lastmod>${date}</lastmod>${alternates.join('')}</url>`;
    }),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n` +
      `${entries.join('\n')}\n</urlset>\n`,
  );
};
