/** Gives a file to the browser's downloads; gives the address from which it can be saved again while the page is open. */
export function saveFile(content: Uint8Array, name: string): string {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  return url
}
