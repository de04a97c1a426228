/** "1 event", "2 events", "1 party", "3 parties". */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
