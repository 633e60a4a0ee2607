/**
 * Changes the appearance without loading the page again. The form works by itself; this only saves the
 * reader's place on the page.
 */
export const form = document.querySelector<HTMLFormElement>('form[action="/appearance"]');

form?.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  const theme = button.value;
  document.documentElement.dataset["theme"] = theme;
  for (const each of form.querySelectorAll("button"))
    each.setAttribute("aria-pressed", String(each === button));
  // `manual`: the answer leads back to this page, which is already here.
  void fetch(form.action, {
    method: "POST",
    body: new URLSearchParams({ theme, back: "/" }),
    redirect: "manual",
  });
  document.dispatchEvent(new CustomEvent("daybook:appearance"));
});
