// The page in the browser: the grid, the menu, the panel and the dialogs.
export {}
