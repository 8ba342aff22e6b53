import { kepri, type Area } from '../geography/area.ts';
import { areaByCode } from '../geography/tree.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { MapState } from '../selection/map-state.ts';

/**
 * The name of the area whose areas a map shows; of villages with its type, since a district may have
 * the name of its regency.
 */
export function scopeName(
  areas: readonly Area[],
  { level, scope }: Extract<MapState, { kind: 'level' }>,
  language: Language,
): string {
  const { name, type } = areaByCode(areas, scope);
  if (level !== 'village' || scope === kepri) return name;
  return `${messagesIn(language).areas.types[type]} ${name}`;
}
