// Comforts of the pages around registering; each works without this file.
document.addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });

  // Files that the server would refuse are told of before they are sent.
  document.querySelectorAll('input[type=file][data-most]').forEach(field => field.addEventListener('change', () => {
    const files = [...field.files];
    const large = files.filter(file => file.size > Number(field.dataset.largest)).map(file => file.name);
    field.setCustomValidity(files.length > Number(field.dataset.most) ? field.dataset.tooMany
      : large.length ? large.join(', ') + ' ' + field.dataset.tooLarge : '');
    field.reportValidity();
  }));

  const form = document.getElementById('register');
  if (!form) return;
  const field = name => form.elements[name];
  const typable = element => element.matches('input:not([type=hidden]):not([type=file]), select, textarea, #save');

  document.querySelectorAll('[data-without-script]').forEach(button => { button.hidden = true; });

  // What only belongs to one kind, or to five and more people, is shown with it.
  const fit = () => {
    form.querySelectorAll('[data-kind]').forEach(part => { part.hidden = field('kind').value !== part.dataset.kind; });
    const collective = Number(field('people').value) >= 5;
    form.querySelectorAll('[data-representative]').forEach(part => { part.hidden = !collective; });
  };
  form.addEventListener('input', fit);
  fit();

  // A digit chooses in the group that has the focus.
  form.querySelectorAll('[data-digits]').forEach(group => {
    const radios = [...group.querySelectorAll('input[type=radio]')];
    radios.forEach((radio, place) => radio.insertAdjacentHTML('afterend', ` <kbd aria-hidden="true">${place + 1}</kbd>`));
    group.addEventListener('keydown', event => {
      const radio = !event.altKey && !event.ctrlKey && !event.metaKey && radios[Number(event.key) - 1];
      if (!radio) return;
      event.preventDefault();
      radio.checked = true;
      radio.focus();
      radio.dispatchEvent(new Event('input', {bubbles: true}));
    });
  });

  const addRow = () => {
    const rows = document.querySelectorAll('#rows .petitioner');
    const row = rows[0].cloneNode(true);
    const place = rows.length;
    row.querySelector('legend').textContent = row.querySelector('legend').textContent.replace('1', place + 1);
    row.querySelectorAll('input').forEach(input => {
      if (input.type === 'checkbox') { input.checked = false; input.value = place; return; }
      input.value = '';
      input.id = input.name + '-' + place;
      input.closest('div').querySelector('label').htmlFor = input.id;
    });
    document.getElementById('rows').append(row);
    if (Number(field('people').value) < place + 1) field('people').value = place + 1;
    fit();
    row.querySelector('input').focus();
  };
  form.querySelector('[data-add]').addEventListener('click', event => { event.preventDefault(); addRow(); });

  // "The same matter": into its field at once, and the list says so.
  form.addEventListener('click', event => {
    const button = event.target.closest('[data-same]');
    if (!button) return;
    event.preventDefault();
    field('sameMatterAs').value = button.dataset.same;
    field('sameMatterAs').focus();
    htmx.trigger('#earlier', 'again');
  });

  form.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (form.querySelector('input[type=file]').reportValidity()) form.requestSubmit(document.getElementById('save'));
    } else if (event.altKey && event.code === 'KeyA') {
      event.preventDefault();
      addRow();
    } else if (event.key === 'F2') {
      event.preventDefault();
      (document.querySelector('#earlier [data-same]') || document.querySelector('#earlier a') || document.body).focus();
    } else if (event.key === 'Enter' && event.target.matches('input:not([type=file]), select')) {
      // Enter goes on to the next field; a radio group counts as one.
      event.preventDefault();
      const fields = [...form.elements].filter(element => typable(element) && element.tabIndex >= 0 && element.offsetParent);
      const next = fields.slice(fields.indexOf(event.target) + 1)
        .find(element => element.type !== 'radio' || (element.name !== event.target.name && element.checked));
      if (next) next.focus();
    }
  });

  // The first thing that is wrong, else the first thing to say.
  const wrong = form.querySelector('[aria-describedby$="-fault"]');
  (wrong || form.querySelector('[name=channel]:checked') || form.querySelector('[name=channel]')).focus();
});
