// The least that a presenter and a wall can do: nothing can be faster between two windows.
const wire = new BroadcastChannel("floor");
let count = 0;
addEventListener("keydown", () => {
  count += 1;
  wire.postMessage(count);
});
wire.onmessage = ({ data }) => {
  document.querySelector("h1").textContent = String(data);
};
