/** Columns: see `readPersons`. */
export const peopleMiddleEast = ``;
