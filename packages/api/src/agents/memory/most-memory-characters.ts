/** A memory is told to the model whole, so it stays small. */
export const mostMemoryCharacters = 20_000;
