import { parentPort, workerData } from 'node:worker_threads';
import { importBytes, type ImportRequest } from './import-bytes.js';

// `importInWorker` starts this file, and gives it nothing else.
parentPort?.postMessage(importBytes(workerData as ImportRequest));
