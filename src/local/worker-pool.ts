/**
 * Threads that run the same program, each a server of one kind of work.
 *
 * The program is one bundled file, so a worker starts that file again and finds
 * out that it is one by what it was started with. A piece of work goes to the
 * worker with the fewest waiting; its bytes are handed over, not copied. A worker
 * that dies takes the run down with it: that is a bug, and no line's fault.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isFields } from '../text/fields.js';

/** What a worker is sent, and what it answers: bytes with whatever belongs to them. */
export interface Parcel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The number of the first line that goes in, or of failures that come out. */
  readonly number: number;
}

/** Threads that answer in turn, each one request at a time. */
export interface Pool {
  /** Whether a worker has started and waits for work. */
  isReady(): boolean;
  run(parcel: Parcel): Promise<Parcel>;
  /** Ends the workers, whatever they are doing. */
  close(): Promise<void>;
}

const marker = 'iam-policy-refiner batch';

/** What the pool that started this thread set up; `undefined` in the main thread and in anybody else's worker. */
export function setupOfWorker(): { readonly setup: unknown } | undefined {
  const data: unknown = workerData;
  if (isMainThread || !isFields(data) || data['marker'] !== marker) return undefined;
  return { setup: data['setup'] };
}

/** Answers what this worker is sent, one after the other, until the pool is closed. */
export function serve(answer: (parcel: Parcel) => Parcel): void {
  parentPort?.on('message', (message: unknown) => {
    const answered = answer(parcelIn(message));
    parentPort?.postMessage(answered, [answered.bytes.buffer]);
  });
  parentPort?.postMessage('ready');
}

/** How many threads the machine can run at once. */
export function cores(): number {
  return availableParallelism();
}

/** Starts `count` workers of this program; each of them gets `setup`. */
export function startPool(count: number, setup: unknown): Pool {
  const program = new URL(import.meta.url);
  const seats = Array.from({ length: count }, () => seat(new Worker(program, { workerData: { marker, setup } })));
  return {
    isReady: () => seats.some(({ state }) => state.isReady),
    run: (parcel) => {
      const [first, ...rest] = seats.filter(({ state }) => state.isReady);
      if (first === undefined) return Promise.reject(new Error('no worker is ready'));
      return rest.reduce((best, each) => (each.state.waiting < best.state.waiting ? each : best), first).run(parcel);
    },
    close: async () => {
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Seat {
  readonly worker: Worker;
  readonly state: { isReady: boolean; waiting: number };
  run(parcel: Parcel): Promise<Parcel>;
}

interface Asked {
  resolve(parcel: Parcel): void;
  reject(reason: Error): void;
}

/** One worker; it answers in the order in which it was asked. */
function seat(worker: Worker): Seat {
  const asked: Asked[] = [];
  const state = { isReady: false, waiting: 0 };
  let broken: Error | undefined;
  const fail = (reason: Error): void => {
    // The first reason is the one that says something: a worker that threw also ends.
    broken ??= reason;
    for (const each of asked.splice(0)) each.reject(broken);
  };
  worker.on('message', (message: unknown) => {
    state.isReady = true;
    if (message === 'ready') return;
    state.waiting--;
    asked.shift()?.resolve(parcelIn(message));
  });
  worker.on('error', fail);
  worker.on('exit', (code) => {
    fail(new Error(`a worker ended with code ${code}`));
  });
  return {
    worker,
    state,
    run: (parcel) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) {
          reject(broken);
          return;
        }
        state.waiting++;
        asked.push({ resolve, reject });
        worker.postMessage(parcel, [parcel.bytes.buffer]);
      }),
  };
}

function parcelIn(message: unknown): Parcel {
  const [bytes, number] = isFields(message) ? [message['bytes'], message['number']] : [];
  if (!isBytes(bytes) || typeof number !== 'number') throw new Error('a worker was sent something other than a parcel');
  return { bytes, number };
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}
