import actorsUrl from '../../graph-data/actors.json?url';
import datasetUrl from '../../graph-data/dataset.json?url';
import eventsUrl from '../../graph-data/events.json?url';
import placesUrl from '../../graph-data/places.json?url';
import relationsUrl from '../../graph-data/relations.json?url';
import sourcesUrl from '../../graph-data/sources.json?url';
import { readDataset } from '../formats/dataset/read-dataset.ts';
import { describeProblem } from '../model/problem.ts';
import type { Dataset } from '../model/dataset.ts';

const urls: readonly (readonly [string, string])[] = [
  ['dataset.json', datasetUrl],
  ['sources.json', sourcesUrl],
  ['places.json', placesUrl],
  ['actors.json', actorsUrl],
  ['relations.json', relationsUrl],
  ['events.json', eventsUrl],
];

/** The files were read and hold something that no data set may; a sentence for each problem. */
export class DatasetRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super('The data set was refused');
    this.name = 'DatasetRefused';
  }
}

async function fetchText(file: string, url: string): Promise<readonly [string, string]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${file} could not be fetched: the server answered ${response.status}.`);
  return [file, await response.text()];
}

/** The bundled data set, read as any file is: one batch. */
export async function* bundledDataset(): AsyncGenerator<Dataset> {
  const files = new Map(await Promise.all(urls.map(([file, url]) => fetchText(file, url))));
  const read = readDataset(files);
  if (!read.ok) throw new DatasetRefused(read.error.map(describeProblem));
  yield read.value;
}
