const en = {
  extensions: 'Extensions',
  undo: 'Undo',
  redo: 'Redo',
  edit: 'Edit',
  insert: 'Insert',
  data: 'Data',
  view: 'View',
  rowAbove: 'Row above',
  rowBelow: 'Row below',
  columnLeft: 'Column to the left',
  columnRight: 'Column to the right',
  deleteRow: 'Delete the row',
  deleteColumn: 'Delete the column',
  sortUp: 'Sort by this column, A to Z',
  sortDown: 'Sort by this column, Z to A',
  filter: 'Filter: put on or take off',
  freezeRows: 'Freeze down to this row',
  unfreeze: 'Unfreeze',
  language: 'Language',
  saved: 'Saved at {time} in {path}',
  savedNotYet: 'Saved as you go in {path}',
  saving: 'Saving…',
  lost: 'The workbench cannot be reached, so nothing can be typed. Trying again…',
  running: 'Running…',
  failed: 'The script stopped: {message}',
  close: 'Close',
  dismiss: 'Dismiss',
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  panel: 'Panel',
  dialog: 'Dialog',
  grid: 'Spreadsheet',
  menu: 'Menu',
  note: 'Note',
  emptyCell: 'empty',
  unexpected: 'Something went wrong. Reload the page; what was saved is safe.',
}

/** The few words of the page around the grid. The script brings its own. */
export type Words = typeof en

const fr: Words = {
  extensions: 'Extensions',
  undo: 'Annuler',
  redo: 'Rétablir',
  edit: 'Modifier',
  insert: 'Insertion',
  data: 'Données',
  view: 'Affichage',
  rowAbove: 'Une ligne au-dessus',
  rowBelow: 'Une ligne en dessous',
  columnLeft: 'Une colonne à gauche',
  columnRight: 'Une colonne à droite',
  deleteRow: 'Supprimer la ligne',
  deleteColumn: 'Supprimer la colonne',
  sortUp: 'Trier selon cette colonne, de A à Z',
  sortDown: 'Trier selon cette colonne, de Z à A',
  filter: 'Filtre : poser ou retirer',
  freezeRows: 'Figer jusqu’à cette ligne',
  unfreeze: 'Libérer les lignes figées',
  language: 'Langue',
  saved: 'Enregistré à {time} dans {path}',
  savedNotYet: 'Enregistré au fur et à mesure dans {path}',
  saving: 'Enregistrement…',
  lost: 'Connexion perdue : on ne peut rien taper pour le moment. Nouvel essai…',
  running: 'Un instant…',
  failed: 'Le script s’est arrêté : {message}',
  close: 'Fermer',
  dismiss: 'Masquer',
  ok: 'OK',
  cancel: 'Annuler',
  yes: 'Oui',
  no: 'Non',
  panel: 'Panneau',
  dialog: 'Fenêtre',
  grid: 'Feuille de calcul',
  menu: 'Menu',
  note: 'Note',
  emptyCell: 'vide',
  unexpected: 'Un problème est survenu. Rechargez la page ; ce qui est enregistré est en sécurité.',
}

/** The words of a language; English when there are none. */
export function wordsOf(language: string): Words {
  return language === 'fr' ? fr : en
}

/** A sentence with its parameters filled in. */
export function fill(text: string, parameters: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole)
}
