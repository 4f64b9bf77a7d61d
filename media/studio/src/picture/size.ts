/** The film's frame. */
export const width = 1280;
export const height = 720;

/** The board a scene is drawn on: larger than the frame, so that the view can move slowly. */
export const boardWidth = 1440;
export const boardHeight = 810;

/** Board units to layer pixels; above 1 keeps edges crisp when the view moves in. */
export const layerScale = 1.25;
