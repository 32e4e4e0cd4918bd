// On every page: leave at once, never show a personal page that the browser kept, send a form once, print where printing is offered.

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
  fetch(form.action, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});
  location.replace(form.dataset.leave);
}

addEventListener('pageshow', (event) => {
  if (event.persisted && 'personal' in document.body.dataset) {
    document.documentElement.hidden = true;
    location.reload();
  }
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
