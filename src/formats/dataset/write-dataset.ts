import { datasetFiles, type Dataset } from '../../model/dataset.ts';
import { headerFile } from './draft.ts';

const asText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The files of a data set by name, as `readDataset` takes them. */
export function writeDataset(dataset: Dataset): ReadonlyMap<string, string> {
  const records = datasetFiles.map(({ file, key }) => [file, asText(dataset[key])] as const);
  return new Map<string, string>([[headerFile, asText(dataset.header)], ...records]);
}
