// An invented union of village groups: every person, place, organisation and number is made up.

export const title = 'Formation « Des sols vivants, un groupement bien géré »'
export const subtitle =
  'Union des groupements de Tulel-Ŋari – du 12 au 23 janvier 2026 – évaluation de fin de stage le 23/01/2026'

export const modules = [
  { title: 'Module 1 : les sols', objectives: ['Composter en fosse', 'Pailler les planches'] },
  { title: 'Module 2 : les semences', objectives: ['Trier et conserver ses semences'] },
  {
    title: 'Module 3 : la gestion',
    objectives: ['Tenir le cahier de caisse', 'Animer une réunion et en garder le compte rendu'],
  },
]

/** Village groups: name, partner association, village, people (name, sex, phone). */
export const groups = [
  {
    name: 'Ɓamtaare',
    partner: 'Association Jappo-Liggeey',
    village: 'Wuro Ɓalle',
    people: [
      ['Aïssata Ba', 'F', '070 000 01 12'],
      ['Ɓooyo Diallo', 'H', '070 000 01 13'],
      ['Coumba Sow', 'F', ''],
      ['Demba Ɗooki', 'H', '+221 70 000 01 15'],
      ['Fatimata Ŋaari', 'F', '070 000 01 16'],
      ['Hammadi Ba', 'H', '070 000 01 17'],
      ['Kadiata Sall', 'F', ''],
    ],
  },
  {
    name: 'Kawral',
    partner: 'Association Jappo-Liggeey',
    village: 'Tulel-Ŋari',
    people: [
      ['Aminata Diop', 'F', '070 000 02 21'],
      ['Boubacar Kane', 'H', '070 000 02 22'],
      ['Djeynaba Ly', 'F', '070 000 02 23'],
      ['Ibrahima Sy', 'H', ''],
      ['Mariam Thiam', 'F', '+221 70 000 02 25'],
      ['Oumar Ɗiallo', 'H', '070 000 02 26'],
    ],
  },
  {
    name: 'Takku Jëf',
    partner: 'Association Jappo-Liggeey',
    village: 'Ndiobar',
    people: [
      ['Astou Ndour', 'F', '070 000 03 31'],
      ['Babacar Fall', 'H', '070 000 03 32'],
      ['Cheikh Ndiaye', 'H', '070 000 03 33'],
      ['Daba Faye', 'F', ''],
      ['Khady Sène', 'F', '070 000 03 35'],
      ['Modou Gueye', 'H', '070 000 03 36'],
    ],
  },
  {
    name: 'Balal Rewɓe',
    partner: 'Réseau Fajiri',
    village: 'Sare Ɗooko',
    people: [
      ['Aïssata Ba', 'F', '070 000 04 41'],
      ['Binta Camara', 'F', '070 000 04 42'],
      ['Fanta Touré', 'F', ''],
      ['Hawa Ɓah', 'F', '+221 70 000 04 44'],
      ['Nafissatou Kébé', 'F', '070 000 04 45'],
      ['Rokia Dembélé', 'F', '070 000 04 46'],
    ],
  },
  {
    name: 'Jokkere',
    partner: 'Réseau Fajiri',
    village: 'Sare Ɗooko',
    people: [
      ['Alassane Ŋom', 'H', '070 000 05 51'],
      ['Bineta Mbaye', 'F', '070 000 05 52'],
      ['Élie Sagna', 'H', '070 000 05 53'],
      ['Ndèye Coulibaly', 'F', '070 000 05 54'],
      ['Samba Ɗem', 'H', ''],
      ['Yacine Cissé', 'F', '070 000 05 56'],
    ],
  },
  {
    name: 'Bokk Yakaar',
    partner: 'Réseau Fajiri',
    village: 'Keur Talaar',
    people: [
      ['Awa Diouf', 'F', '070 000 06 61'],
      ['El Hadj Traoré', 'H', '070 000 06 62'],
      ['Gnilane Diagne', 'F', '070 000 06 63'],
      ['Lamine Badji', 'H', '070 000 06 64'],
      ['Ousseynou Mané', 'H', ''],
      ['Sokhna Wade', 'F', '+221 70 000 06 66'],
    ],
  },
]

export const legend = 'Légende : A = acquis ; ECA = en cours d’acquisition ; NA = non acquis ; abs = absent(e)'
