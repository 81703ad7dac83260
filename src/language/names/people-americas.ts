/** Columns: see `readPersons`. */
export const peopleAmericas = ``;
