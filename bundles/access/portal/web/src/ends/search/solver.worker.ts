import { solve, type Task } from '@/ends/search/solver';

self.onmessage = (event: MessageEvent<Task>) => {
  self.postMessage(solve(event.data));
};
