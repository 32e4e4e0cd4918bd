// On a page of the quiz: each answer is saved as it is given, and the keys 1 to 5 choose.
// Without this script the same form is saved by Back and Next.

const form = document.querySelector('form[data-save]');
const status = form.querySelector('[role=status]');
const waiting = new Map();
const PENDING = '?';

const valueOf = (name) => {
  const chosen = form.querySelector(`[name="${CSS.escape(name)}"]:checked`);
  return chosen ? chosen.value : '';
};

const baselineOf = (name) => form.elements.namedItem(`was.${name}`);

// While an answer is on its way the form no longer knows what the server holds: it then sends its own in any case.
function save(name, delay) {
  clearTimeout(waiting.get(name));
  baselineOf(name).value = PENDING;
  waiting.set(name, setTimeout(() => send(name), delay));
}

async function send(name) {
  const value = valueOf(name);
  try {
    const answer = await fetch(form.dataset.save, {
      method: 'POST',
      keepalive: true,
      headers: { 'X-CSRF-TOKEN': form.elements.namedItem('_csrf')?.value ?? '' },
      body: new URLSearchParams({ question: name, value }),
    });
    if (answer.status === 410 || answer.status === 403) {
      location.reload();
    } else if (!answer.ok) {
      throw new Error(answer.statusText);
    } else if (valueOf(name) === value) {
      baselineOf(name).value = value;
      waiting.delete(name);
      say(waiting.size === 0 ? form.dataset.saved : '');
    }
  } catch {
    say(form.dataset.unsaved);
    waiting.set(name, setTimeout(() => send(name), 3000));
  }
}

function say(text) {
  if (status.textContent !== text) {
    status.textContent = text;
    status.classList.toggle('unsaved', text === form.dataset.unsaved);
  }
}

form.addEventListener('change', (event) => {
  if (baselineOf(event.target.name)) {
    save(event.target.name, event.target.type === 'radio' ? 250 : 0);
  }
});

form.addEventListener('click', (event) => {
  if (event.target.name !== 'clear') {
    return;
  }
  event.preventDefault();
  const pair = event.target.closest('.pair');
  for (const radio of pair.querySelectorAll('input:checked')) {
    radio.checked = false;
    save(radio.name, 0);
  }
  const next = pair.nextElementSibling;
  (next?.matches('.pair') ? next : pair).querySelector('input[type=radio]').focus();
});

form.addEventListener('keydown', (event) => {
  const scale = event.target.closest?.('.scale');
  if (scale && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const radio = scale.querySelector(`input[value="${CSS.escape(event.key)}"]`);
    if (radio) {
      radio.focus();
      radio.click();
    }
  }
});

// A page is left only once the site answers: whoever presses Next without a connection keeps the page with all that is on it.
let leaving = false;

form.addEventListener('submit', async (event) => {
  if (leaving) {
    return;
  }
  event.preventDefault();
  if (form.dataset.asking) {
    return;
  }
  form.dataset.asking = 'yes';
  const button = event.submitter;
  try {
    waiting.forEach(clearTimeout);
    await Promise.all([...waiting.keys()].map(send));
    if (waiting.size > 0) {
      return;
    }
    const answer = await fetch(form.dataset.there, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(8000) });
    if (answer.status >= 500) {
      throw new Error(answer.statusText);
    }
    leaving = true;
    form.requestSubmit(button);
  } catch {
    say(form.dataset.unsaved);
  } finally {
    delete form.dataset.asking;
  }
});

addEventListener('online', () => waiting.forEach((timer, name) => save(name, 0)));
