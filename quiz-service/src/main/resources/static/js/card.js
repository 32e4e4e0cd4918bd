// The card: what is written in it stays in the page, is copied when asked, and is printed as it stands.

const words = document.getElementById('card');
const printed = document.querySelector('.card-print');
const status = document.querySelector('[role=status]');
const copy = document.querySelector('[data-copy]');

document.querySelector('[data-script]').hidden = false;
words.addEventListener('input', () => { printed.textContent = words.value; });

copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(words.value);
    status.textContent = copy.dataset.copied;
  } catch {
    words.select();
  }
});
