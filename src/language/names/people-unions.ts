/** Columns: see `readPersons`. */
export const peopleUnions = ``;
