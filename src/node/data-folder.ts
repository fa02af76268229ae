/** Where a Node process keeps what is its own. */
export const DATA_FOLDER = ".data";
