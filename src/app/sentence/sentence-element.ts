/** Takes the focus where the word that had it is gone. */
export const sentence = (): HTMLElement | null => document.getElementById('sentence');
