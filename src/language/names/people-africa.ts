/** Columns: see `readPersons`. */
export const peopleAfrica = ``;
