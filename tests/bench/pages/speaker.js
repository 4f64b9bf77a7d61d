// As many slides and steps as the deck that the app is given.
document.querySelector(".slides").innerHTML = Array.from(
  { length: 140 },
  (_, index) =>
    `<section><h1>Slide ${index + 1}</h1><ul><li class="fragment">One</li><li class="fragment">Two</li></ul></section>`,
).join("");
Reveal.initialize({ plugins: [RevealNotes], transition: "none", hash: true });
