"use strict";
document.documentElement.classList.add("live");
addEventListener("DOMContentLoaded", () => {
  const root = document.documentElement;
  const find = (query, from = document) => from.querySelector(query);
  const all = (query, from = document) => Array.from(from.querySelectorAll(query));
  const views = all(".view");
  const tabs = all("nav a[data-view]");
  const search = find("#search");
  const selects = ["rule", "source", "kind"].map((name) => find("#" + name)).filter(Boolean);
  const severities = all("#severities input");
  const texts = new WeakMap();
  const ITEMS = { conflicts: ".conflict", ledger: "tbody tr", timelines: ".time", documents: ".document" };
  let current = null;
  let at = null;

  // Parts of the report
  const show = (view) => {
    if (current === view) return;
    current = view;
    for (const each of views) each.classList.toggle("current", each === view);
    for (const tab of tabs) {
      if (tab.dataset.view === view.id) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    find("#severities").hidden = view.id !== "conflicts";
    find("#filters").hidden = view.id === "notes";
    for (const select of selects) select.hidden = view.id === "documents";
    mark(null);
    filter();
  };

  const follow = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = name && document.getElementById(name);
    if (!target) return show(views[0]);
    const view = target.closest(".view");
    if (!view) return;
    show(view);
    if (target === view) return window.scrollTo(0, 0);
    const folded = target.closest("details");
    if (folded) folded.open = true;
    const item = target.closest(ITEMS[view.id] || "*");
    if (item && item.hidden) reset();
    target.scrollIntoView({ block: target.matches(".figure, .alone, tr") ? "center" : "start" });
    target.focus({ preventScroll: true });
    // What lies before it gets its true height only now.
    requestAnimationFrame(() => target.scrollIntoView({ block: target.matches(".figure, .alone, tr") ? "center" : "start" }));
  };

  // Filters
  const items = () => (ITEMS[current.id] ? all(ITEMS[current.id], current) : []);
  const text = (item) => {
    if (!texts.has(item)) texts.set(item, (item.textContent + " " + (item.dataset.rule || "")).toLowerCase());
    return texts.get(item);
  };
  const value = (name) => (find("#" + name) ? find("#" + name).value : "");
  const wanted = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    const [rule, source, kind] = [value("rule"), value("source"), value("kind")];
    const listed = current.id !== "documents";
    return (item) =>
      (current.id !== "conflicts" || chosen.has(item.dataset.severity)) &&
      (!listed || !rule || item.dataset.rule === rule) &&
      (!listed || !source || (item.dataset.sources || "").split(" ").includes(source)) &&
      (!listed || !kind || (item.dataset.kinds || "").split(" ").includes(kind)) &&
      words.every((word) => text(item).includes(word));
  };
  const filter = () => {
    const fits = wanted();
    const list = items();
    let shown = 0;
    for (const item of list) {
      const fit = fits(item);
      if (item.hidden === fit) item.hidden = !fit;
      shown += fit;
    }
    const number = (count) => count.toLocaleString("en");
    find("#shown").textContent = shown === list.length ? "" : number(shown) + " of " + number(list.length);
    find("#reset").hidden = !search.value && !selects.some((each) => each.value) && severities.every((box) => box.checked);
    find("#none").hidden = !(list.length && !shown);
  };
  const reset = () => {
    search.value = "";
    for (const select of selects) select.value = "";
    for (const box of severities) box.checked = true;
    filter();
  };
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  for (const input of [...selects, ...severities]) input.addEventListener("change", filter);
  find("#filters").addEventListener("submit", (event) => event.preventDefault());
  find("#reset").addEventListener("click", () => { reset(); search.focus(); });

  // Keys
  const mark = (item) => {
    if (at) at.classList.remove("at");
    at = item;
    if (at) at.classList.add("at");
  };
  const move = (by) => {
    const list = items().filter((item) => !item.hidden);
    if (!list.length) return;
    const index = at ? list.indexOf(at) + by : by > 0 ? 0 : list.length - 1;
    mark(list[Math.max(0, Math.min(list.length - 1, index))]);
    at.focus({ preventScroll: true });
    at.scrollIntoView({ block: current.id === "ledger" ? "nearest" : "start" });
  };
  const help = find("#help");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches("input[type=search]")) {
      if (event.key === "Escape") { search.value = ""; filter(); search.blur(); }
      return;
    }
    if (event.target.matches("select, input")) return;
    const tab = tabs[Number(event.key) - 1];
    if (event.key === "/") search.focus();
    else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "o" && at) { const link = find("a.mark, a.cell, .point", at); if (link) location.hash = link.getAttribute("href"); }
    else if (event.key === "?") help.showModal();
    else if (event.key === "Backspace") history.back();
    else if (event.key === "Escape") mark(null);
    else if (tab) location.hash = tab.getAttribute("href");
    else return;
    event.preventDefault();
  });
  find("#keys").addEventListener("click", () => help.showModal());

  // Colours
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = find("#theme");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const press = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; press(); });
  dark.addEventListener("change", press);
  press();

  // Everything is printed, folded documents too.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const each of folded) each.open = true;
  });
  addEventListener("afterprint", () => { for (const each of folded) each.open = false; });

  addEventListener("hashchange", follow);
  follow();
});
