/** What every warning says of the room's choice, word for word. */
export const choiceWords =
  "You can step out now or at any time. You do not need to say why. You will not miss any learning.";
