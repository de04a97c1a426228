/** What is behind: hull 0, place 1, hairline 2, tube 3, line 4, node 10, chip 11. */
export const layer = (z: number) => ({ 'z-index-compare': 'manual', 'z-index': z }) as const;

export const halo = (ground: string) => ({ 'text-outline-color': ground, 'text-outline-width': 3 }) as const;
