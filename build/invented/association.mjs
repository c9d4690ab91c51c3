// An invented association of craftspeople: every person, place, organisation and number is made up.

export const title =
  'River Lanes Craft Association: craft and business training, 2 to 13 February 2026, as seen at home in May 2026'

/** Groups: name, partner, place, people (name, gender). */
export const groups = [
  {
    name: 'Natural dyers',
    partner: 'Blue Hand Trust',
    place: 'Moti Ghat',
    people: [
      ['Anjali Deshwar', 'F'],
      ['Bimla Rautel', 'F'],
      ['Chandan Mohil', 'M'],
      ['Devika Sarnath', 'F'],
      ['Farida Anwari', 'F'],
      ['Gopal Rautel', 'M'],
      ['Hansa Vekaria', 'F'],
      ['Imran Lodhani', 'M'],
    ],
  },
  {
    name: 'Weavers of the mill lane',
    partner: 'Blue Hand Trust',
    place: 'Sundarpali',
    people: [
      ['Jaya Kumbhar', 'F'],
      ['Kishan Toral', 'M'],
      ['Lata Meshwari', 'F'],
      ['Mukesh Palvi', 'M'],
      ['Nirmala Joshan', 'F'],
      ['Omana Thekkil', 'F'],
      ['Prakash Varoti', 'M'],
      ['Rukmini Selvan', 'F'],
    ],
  },
  {
    name: 'Clay and wood',
    partner: 'Open Loom Network',
    place: 'Karimnala',
    people: [
      ['Sabina Khatri', 'F'],
      ['Tulsi Orang', 'F'],
      ['Usha Bhimrao', 'F'],
      ['Vikram Solgi', 'M'],
      ['Waseem Qadri', 'M'],
      ['Yamuna Pillar', 'F'],
      ['Zarina Motiwal', 'F'],
      ['Anjali Deshwar', 'F'],
    ],
  },
  {
    name: 'Paper and iron',
    partner: 'Open Loom Network',
    place: 'Terrace Bazaar',
    people: [
      ['Bharat Nimol', 'M'],
      ['Célestine Dorval', 'F'],
      ['Emmanuel Jean-Rosier', 'M'],
      ['Guerda Petit-Bois', 'F'],
      ['Jocelyn Larivière', 'M'],
      ['Marie-Ange Dorsil', 'F'],
      ['Wilner Saintard', 'M'],
      ['Yolette Cadeus', 'F'],
    ],
  },
]

export const objectives = [
  'Tests the dye on a swatch first',
  'Works out the cost of each piece',
  'Keeps an order book',
  'Checks quality before packing',
  'Sets out the stall so that pieces can be touched',
  'Labels each piece with price and maker',
]
