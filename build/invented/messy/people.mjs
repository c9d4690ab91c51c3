// Invented people of four languages: any likeness to a real person is chance.
const pools = {
  fr: {
    first: [
      'Awa',
      'Binta',
      'Coumba',
      'Demba',
      'Fatou',
      'Ibrahima',
      'Khady',
      'Lamine',
      'Mariama',
      'Ndèye',
      'Ousmane',
      'Penda',
      'Rokhaya',
      'Saliou',
      'Yacine',
    ],
    last: ['Diop', 'Fall', 'Ndour', 'Sarr', 'Thiam', 'Gueye', 'Mbaye', 'Sène', 'Faye', 'Diouf'],
    places: ['Thiaré', 'Ndem', 'Keur Bara', 'Ngoye'],
  },
  es: {
    first: [
      'Rosa',
      'Julián',
      'Elvira',
      'Wilmer',
      'Marleni',
      'Óscar',
      'Yolanda',
      'Efraín',
      'Nélida',
      'Saúl',
      'Benita',
      'Hermógenes',
    ],
    last: ['Quispe', 'Huamán', 'Condori', 'Peña', 'Salazar', 'Mamani', 'Ñahui', 'Rojas', 'Cárdenas'],
    places: ['Alto Sol', 'Santa Fe', 'Pampa Chica'],
  },
  pt: {
    first: [
      'Lúcia',
      'João',
      'Conceição',
      'Raimundo',
      'Inês',
      'Sebastião',
      'Graça',
      'Antônio',
      'Célia',
      'Damião',
      'Zélia',
    ],
    last: ['Alves', 'Brandão', 'Conde', 'Moura', 'Pinheiro', 'Queiroz', 'Tavares'],
    places: ['Barra Funda', 'Sítio Novo', 'Água Fria'],
  },
  en: {
    first: [
      'Achieng',
      'Brian',
      'Chebet',
      'Daudi',
      'Esther',
      'Farida',
      'Grace',
      'Hassan',
      'Imani',
      'Joyce',
      'Kamau',
      'Leah',
    ],
    last: ['Odhiambo', 'Wanjiru', 'Kiptoo', 'Mutua', 'Njoroge', 'Otieno', 'Auma'],
    places: ['Kilima', 'Mbuyuni', 'Ziwani'],
  },
}

/** A number of invented people of a language, no two with the same name. */
export function inventPeople(language, count, from = 0) {
  const { first, last, places } = pools[language]
  return Array.from({ length: count }, (_, index) => {
    const at = index + from
    return {
      first: first[at % first.length],
      last: last[(at * 7 + Math.floor(at / first.length)) % last.length],
      place: places[(at * 5) % places.length],
    }
  })
}

/** Marks that go round and round, so that each stands somewhere. */
export function goRound(marks, row, column) {
  return marks[(row * 3 + column * 5 + (row % 4) * column) % marks.length]
}
