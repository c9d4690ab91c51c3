// The shell around every page.
export {}
