// On every page: leave at once, never show a page that the browser kept, send a form once, print where printing is offered.

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-leave]')) {
    event.preventDefault();
    leave(form);
  } else if (event.defaultPrevented) {
    // somebody else sends it
  } else if (form.dataset.sent) {
    event.preventDefault();
  } else if (form.matches('[data-once]')) {
    form.dataset.sent = 'yes';
  }
});

// The page goes blank first, then the visit ends, and another site takes the place of this page in the history.
function leave(form) {
  document.documentElement.hidden = true;
  document.title = '';
  fetch('/leave', { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});
  location.replace(form.dataset.leave);
}

// Where the visit cannot be ended just now, the way out is a link.
document.querySelector('a[data-leave]')?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(event.currentTarget);
});

addEventListener('pageshow', (event) => {
  if (event.persisted) {
    document.documentElement.hidden = true;
    location.reload();
  }
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
