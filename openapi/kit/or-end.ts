/** What a script cannot do without; where it is not to be had, it says why on one line and ends with 1. */
export async function orEnd<Had>(get: () => Promise<Had>): Promise<Had> {
  try {
    return await get();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return process.exit(1);
  }
}
