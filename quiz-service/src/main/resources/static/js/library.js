// The library: titles are suggested while one types, and what is found comes without leaving the page. Without this script the form is a form.

const words = document.getElementById('words');
const titles = document.getElementById('titles');
const found = document.getElementById('found');
let waiting;
let latest = 0;

async function suggest() {
  const mine = ++latest;
  const typed = words.value.trim();
  if (typed.length < 2) {
    titles.replaceChildren();
    return;
  }
  try {
    const answer = await fetch(words.dataset.suggestions, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ words: typed }) });
    if (answer.ok && mine === latest) {
      const { articles } = await answer.json();
      titles.replaceChildren(...articles.map(({ title }) => Object.assign(document.createElement('option'), { value: title })));
    }
  } catch {
    // suggestions are done without
  }
}

words.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, 150);
});

document.getElementById('main').addEventListener('submit', async (event) => {
  event.preventDefault();
  latest++;
  const form = event.target;
  try {
    const answer = await fetch(form.action, {
      method: 'POST', headers: { Accept: 'text/html' }, body: new URLSearchParams(new FormData(form, event.submitter)) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.getElementById('found');
    if (!next || page.querySelector('.search [role=alert]')) {
      form.submit();
      return;
    }
    found.replaceChildren(...next.childNodes);
    for (const name of ['dimension', 'company', 'effort', 'minutes']) {
      document.querySelector(`.search [name=${name}]`).replaceChildren(...page.querySelector(`.search [name=${name}]`).childNodes);
    }
    words.value = page.getElementById('words').value;
    document.querySelector('.search [name=sexual]').checked = page.querySelector('.search [name=sexual]').checked;
    found.querySelector('[tabindex="-1"]')?.focus();
  } catch {
    form.submit();
  }
});
