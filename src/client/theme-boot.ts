/** Key of the stored theme; missing means that of the system. */
export const themeKey = 'kepri-theme';

/**
 * Script for the head of every page: sets the stored theme before anything is painted. The policy
 * of the page allows it by the hash of this very text.
 */
export const themeBoot = `try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
