// The server behind the page, on this machine only.
export {}
