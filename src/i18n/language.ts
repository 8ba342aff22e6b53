/** The languages of the site; Indonesian is the first and has the addresses without a prefix. */
export const languages = ['id', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in every language of the site. */
export type Text = Readonly<Record<Language, string>>;

export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
