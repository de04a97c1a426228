/** Does what may take the focused control away; if the focus went with it, it goes to the first place still there. */
export function keepFocus(act: () => void, places: () => readonly (HTMLElement | null | undefined)[]): void {
  act();
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    places()
      .find((place) => place?.isConnected)
      ?.focus();
  });
}
