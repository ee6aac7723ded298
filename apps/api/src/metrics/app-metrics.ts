import { Histogram, Registry } from 'prom-client';

/** What is measured of the app. */
export type AppMetrics = {
  /** Counts an answer: of which operation, with which status, after how many seconds. */
  readonly answered: (operation: string, status: number, seconds: number) => void;
  /** All measures as Prometheus reads them. */
  readonly text: () => Promise<string>;
};

/** @param registry - with measures of the process in it, where there is one */
export function appMetrics(registry = new Registry()): AppMetrics {
  const durations = new Histogram({
    name: 'baocao_request_seconds',
    help: 'Time from the arrival of a request to the head of its answer',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    answered: (operation, status, seconds) => {
      durations.observe({ operation, status: String(status) }, seconds);
    },
    text: () => registry.metrics(),
  };
}
