const film = document.createElement("video");
film.src = "../films/primary-carer/film.mp4";
film.dataset.film = "";
film.loop = true;
document.querySelector("section").append(film);
Reveal.initialize({ plugins: [RevealNotes], transition: "none" });
