/** By this name the rows of the list of projects know each other while one is dragged. */
export const projectSortList = "projects";
