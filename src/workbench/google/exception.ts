/** Makes what Google throws: an Error named Exception, of the script's own realm. */
export function exception(sentence: string): Error {
  const thrown = new Error(sentence)
  thrown.name = 'Exception'
  return thrown
}
