import { readDataset } from '../../src/formats/dataset/read-dataset.ts';
import { describeProblem } from '../../src/model/problem.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { bundledFolder, readDatasetFolder } from '../../tools/read-dataset-folder.ts';

/** The bundled data set, read as the product reads it. */
export function bundledDataset(): Dataset {
  const result = readDataset(readDatasetFolder(bundledFolder));
  if (!result.ok) throw new Error(result.error.map(describeProblem).join('\n'));
  return result.value;
}
