// Keeps the console as it is now: each second while a run goes on, else every quarter of a minute. What somebody is working in stays as it is.
const EACH_SECOND = 1000;
const NOW_AND_THEN = 15000;

const isRunning = (page) => page.querySelector('#run [data-running]') !== null;
const words = (part) => part.textContent.replace(/\s+/g, ' ');
const isInUse = (part) => part.contains(document.activeElement)
  || [...part.querySelectorAll('input[type=url]')].some((field) => field.value !== '');

const renew = (part, now) => {
  const open = new Set([...part.querySelectorAll('details[open] > summary')].map(words));
  part.replaceChildren(...now.childNodes);
  for (const summary of part.querySelectorAll('summary')) {
    summary.parentElement.open = open.has(words(summary));
  }
};

const show = (page) => {
  const ended = isRunning(document) && !isRunning(page);
  for (const part of document.querySelectorAll('main > [id]:not([role=status])')) {
    const now = page.getElementById(part.id);
    if (now && words(now) !== words(part) && (ended || !isInUse(part))) {
      renew(part, now);
    }
  }
  if (ended) {
    document.querySelector('#said').textContent = `The run has ended. ${words(document.querySelector('#outcome') ?? document.body)}`;
  }
};

const look = async () => {
  try {
    const answer = await fetch('/', { headers: { Accept: 'text/html' } });
    if (answer.ok) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }
  } catch {
    // the service is away for a moment
  }
  plan();
};

const plan = () => setTimeout(look, isRunning(document) ? EACH_SECOND : NOW_AND_THEN);

plan();
