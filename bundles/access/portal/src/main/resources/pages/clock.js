import { WORDS } from './words.js';

const EVERY = 15_000;
const banner = document.getElementById('banner');

/** Warns at the top of the page while the system goes by a clock that can be set. */
function warn(clock) {
  const time = clock.now.slice(0, 19).replace('T', ' ');
  const text = WORDS[document.documentElement.lang.startsWith('en') ? 'en' : 'zh'].testClock(time);
  if (banner.textContent !== text) {
    banner.textContent = text;
  }
  banner.hidden = false;
}

let last;

async function ask() {
  try {
    const answer = await fetch('api/clock', { cache: 'no-store' });
    last = answer.ok ? await answer.json() : last;
  } catch {
    // the banner stays as it is until the system answers again
  }
  if (last?.adjustable) {
    warn(last);
    setTimeout(ask, EVERY);
  } else {
    banner.hidden = true;
    setTimeout(ask, last ? 20 * EVERY : EVERY);
  }
}

new MutationObserver(() => last?.adjustable && warn(last))
  .observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
ask();
