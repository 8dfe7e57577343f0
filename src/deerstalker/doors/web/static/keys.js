// The keyboard: j and k walk through cards, s saves, x hides, / searches.
// Everything works without this file, with links and buttons.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  if (target.closest("input, textarea, select, [contenteditable]")) return;
  const cards = [...document.querySelectorAll(".card h2 a")];
  const here = cards.findIndex((link) => link.closest(".card").contains(document.activeElement));
  if (event.key === "j" || event.key === "k") {
    const next = event.key === "j" ? Math.min(here + 1, cards.length - 1) : Math.max(here - 1, 0);
    if (cards[next]) {
      cards[next].focus();
      cards[next].closest(".card").scrollIntoView({ block: "nearest" });
      event.preventDefault();
    }
    return;
  }
  if (event.key === "/") {
    const box = document.querySelector("[data-key='/']");
    if (box) box.focus();
    else location.assign("/search");
    event.preventDefault();
    return;
  }
  const scope = here >= 0 ? cards[here].closest(".card") : document.querySelector(".case");
  const button = scope && scope.querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
  if (button) button.click();
});

// A quote in the advert leads back to the fact that was read from it.
document.addEventListener("click", (event) => {
  const mark = event.target.closest("mark[data-quotes]");
  if (!mark) return;
  const number = mark.dataset.quotes.split(" ")[0];
  const link = document.querySelector(`a[href="#q${CSS.escape(number)}"]`);
  if (link) {
    link.scrollIntoView({ block: "center" });
    link.focus();
  }
});
