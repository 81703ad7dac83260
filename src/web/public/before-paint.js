// Theme and language of the last visit, set before anything is drawn. A file of its own: the page's policy allows no inline script.
(() => {
  const root = document.documentElement;
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem("parley.theme");
    language = localStorage.getItem("parley.language");
  } catch {
    // Storage may be shut off: the system's theme and language stand.
  }
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  root.lang = (language ?? navigator.language).startsWith("zh") ? "zh-Hans" : "en";
})();
