// Comforts only: every page works without this file.
document.addEventListener('DOMContentLoaded', () => {
  // On a narrow screen the menu and the filter begin closed.
  if (matchMedia('(max-width: 991px)').matches) {
    document.querySelectorAll('details.menu, details.filter-box').forEach(box => box.removeAttribute('open'));
  }

  // A form is sent once; the button says that it is under way.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === 'post') form.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

  // Alt and a digit open the menu's entries; "/" goes to the search field.
  addEventListener('keydown', event => {
    const typing = /^(input|textarea|select)$/i.test(event.target.tagName);
    if (event.key === '/' && !typing) {
      const field = document.querySelector('input[type=search]');
      if (field) { event.preventDefault(); field.focus(); }
    }
    if (event.altKey && /^[1-9]$/.test(event.key)) {
      const link = document.querySelectorAll('.menu .nav-link')[Number(event.key) - 1];
      if (link) { event.preventDefault(); link.click(); }
    }
  });
});
