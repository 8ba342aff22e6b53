import { clientText, type ClientText } from './site.ts';
import { announce } from './status.ts';
import { themeKey } from './theme-boot.ts';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text);

/** The theme that stands on `<html data-theme>`; without one it is the system's. */
export function currentTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return isTheme(theme) ? theme : 'system';
}

/** Shows a theme and stores it; false where storage is forbidden or full. */
export function setTheme(theme: Theme): boolean {
  show(theme);
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
    return true;
  } catch {
    return false;
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** `<theme-toggle>`: a button that goes through system, light and dark. */
export class ThemeToggle extends HTMLElement {
  #text: ClientText['theme'] | undefined;

  connectedCallback(): void {
    const button =
      this.querySelector('button') ?? this.appendChild(document.createElement('button'));
    button.type = 'button';
    button.addEventListener('click', this.#next);
    addEventListener('storage', this.#follow);
    void clientText().then((text) => {
      this.#text = text.theme;
      this.#label();
      button.hidden = false;
    });
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#next);
    removeEventListener('storage', this.#follow);
  }

  #next = (): void => {
    const theme = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'system';
    const kept = setTheme(theme);
    this.#label();
    const text = this.#text;
    if (text) announce(this, kept ? text[theme] : `${text[theme]}. ${text.notKept}`);
    this.title = kept ? '' : (text?.notKept ?? '');
  };

  #follow = (event: StorageEvent): void => {
    if (event.key !== themeKey) return;
    show(isTheme(event.newValue) ? event.newValue : 'system');
    this.#label();
  };

  #label(): void {
    const button = this.querySelector('button');
    if (button && this.#text) button.textContent = this.#text[currentTheme()];
  }
}

customElements.define('theme-toggle', ThemeToggle);
