/** Functions that came after Excel 2007: in a file their names begin with `_xlfn.`, or Excel does not know them. Source: Microsoft's list of `_xlfn.` functions. */
const newer = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW
CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST
F.DIST.RT F.INV F.INV.RT F.TEST FILTER FLOOR.MATH FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
HYPGEOM.DIST IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS
MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P
STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
)

/** Those that Excel keeps under a second prefix as well. */
const worksheetOnly = new Set(['FILTER', 'SORT'])

const names = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi

/** A formula with the prefixes that newer functions have in a file. */
export function prefixFunctions(formula: string): string {
  return formula.replace(names, (found, name?: string) => {
    const plain = name?.toUpperCase()
    if (!plain || !newer.has(plain)) return found
    return `_xlfn.${worksheetOnly.has(plain) ? '_xlws.' : ''}${plain}`
  })
}

/** A formula without those prefixes, as it is typed. */
export function plainFunctions(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|(?<!\w)_xlfn\.(?:_xlws\.)?/g, (found) => (found.startsWith('"') ? found : ''))
}
