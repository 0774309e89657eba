/** Words that say that a time is that of a change, in lines and in class names. */
export const modifiedWords =
  /modif|updat|aktualisier|stand:|geändert|mis à jour|màj|actualiz|aggiornat|atualizad|uppdatera|oppdater|opdater|zaktualiz|обновл/i;
