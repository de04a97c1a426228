import { useApp, type Theme } from '../state/app-store.ts';

/** The theme is the one thing kept on the device: a choice of the reader's, not of the data's. */
const KEY = 'faultline.theme';

const isTheme = (text: string | null): text is Theme => text === 'system' || text === 'light' || text === 'dark';

function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return isTheme(kept) ? kept : 'system';
  } catch {
    // A browser that keeps nothing follows the system.
    return 'system';
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice then lasts as long as the page.
  }
}

const apply = (theme: Theme): string => (document.documentElement.dataset['theme'] = theme);

/** Applies the kept theme at once and every later choice as it is made. Call before the first render. */
export function followTheme(): () => void {
  const theme = keptTheme();
  apply(theme);
  useApp.getState().setTheme(theme);
  return useApp.subscribe((now, before) => {
    if (now.theme === before.theme) return;
    apply(now.theme);
    keep(now.theme);
  });
}
