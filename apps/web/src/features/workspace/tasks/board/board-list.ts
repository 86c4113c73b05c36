/** By this name the rows and columns of the board know each other while one is dragged. */
export const boardList = "tasks";
