// Runs before the first paint: the colours the reader chose, else those of the system.
(function () {
  let choice = 'auto';
  try {
    choice = localStorage.getItem('toptier-theme') || 'auto';
  } catch (e) {
    // storage is closed to us; the system's colours are right then
  }
  const dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
  document.documentElement.classList.add('has-script');
})();
