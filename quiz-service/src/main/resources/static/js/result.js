// On the result: the list comes by itself, and what is said of an item changes the list without leaving the page.
// Without this script the page refreshes itself while the list is on its way, and every button is a form.

const place = document.querySelector('[data-list]');
const status = document.querySelector('[role=status]');
let source;

const awaited = () => place.querySelector('[data-awaits]')?.dataset.awaits;

function listen() {
  source?.close();
  const revision = awaited();
  if (!revision || !window.EventSource) {
    return;
  }
  source = new EventSource(`${place.dataset.events}?revision=${revision}`);
  source.addEventListener('list', () => {
    source.close();
    const told = place.querySelector('[data-told]') ? '?told' : '';
    show(fetch(place.dataset.list + told, { headers: { Accept: 'text/html' } }));
  });
}

async function show(request) {
  try {
    const answer = await request;
    if (!answer.ok || answer.redirected) {
      location.reload();
      return;
    }
    const active = document.activeElement;
    const focused = active?.closest?.('[data-item]')?.dataset.item;
    const kept = active?.dataset?.keep;
    const within = place.contains(active);
    const open = place.querySelector('details.rest')?.open;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    place.replaceChildren(...page.body.childNodes);
    status.textContent = [place.querySelector('[data-told] p'), place.querySelector('[data-say]')]
      .map((said) => said?.textContent.trim() ?? '').join(' ').trim();
    if (open && place.querySelector('details.rest')) {
      place.querySelector('details.rest').open = true;
    }
    const again = focused ? place.querySelector(`[data-item="${CSS.escape(focused)}"] a`)
      : kept ? place.querySelector(`[data-keep="${CSS.escape(kept)}"]`) : null;
    if (again) {
      again.focus({ preventScroll: true });
    } else if (within) {
      (place.querySelector('[data-told] button') ?? place.querySelector('h2')).focus();
    }
    listen();
  } catch {
    setTimeout(() => location.reload(), 3000);
  }
}

place.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  const said = new URLSearchParams(new FormData(form, event.submitter));
  show(fetch(event.submitter?.getAttribute('formaction') ?? form.action, { method: 'POST', body: said, headers: { 'Nearer-Fragment': 'list' } }));
});

listen();
