import type { APIRoute } from 'astro';
import { fileAt } from '../components/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAt('sitemap.xml'), site).href}\n`,
  );
