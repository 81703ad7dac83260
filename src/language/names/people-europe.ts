/** Columns: see `readPersons`. */
export const peopleEurope = ``;
