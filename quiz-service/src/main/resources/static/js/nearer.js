// On every page: leave at once, never show a personal page that the browser kept, and send a form once.

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-leave]')) {
    event.preventDefault();
    document.documentElement.hidden = true;
    fetch(form.action, { method: 'POST', keepalive: true, redirect: 'manual' }).catch(() => {});
    location.replace(form.dataset.leave);
  } else if (form.dataset.sent) {
    event.preventDefault();
  } else if (form.matches('[data-once]')) {
    form.dataset.sent = 'yes';
  }
});

addEventListener('pageshow', (event) => {
  if (event.persisted && 'personal' in document.body.dataset) {
    location.reload();
  }
});
