/** Columns: see `readPersons`. */
export const peopleAsia = ``;
