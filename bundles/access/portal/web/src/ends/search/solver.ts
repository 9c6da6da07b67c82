import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a challenge asks for. */
export interface Task {
  salt: string;
  challenge: string;
  most: number;
}

/** Finds the number of a challenge by trying; −1 if there is none. */
export function solve(task: Task): number {
  for (let number = 0; number < task.most; number++) {
    if (bytesToHex(sha256(utf8ToBytes(task.salt + number))) === task.challenge) {
      return number;
    }
  }
  return -1;
}
