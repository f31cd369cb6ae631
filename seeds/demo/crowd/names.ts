// oxfmt-ignore
const swedish = ['Agnes', 'Albin', 'Britta', 'Dag', 'Ebba', 'Folke', 'Gunvor', 'Hjalmar', 'Inga', 'Joar', 'Kerstin', 'Loke', 'Moa', 'Nils', 'Ottilia', 'Pontus', 'Ragnhild', 'Sixten', 'Tyra', 'Ulla', 'Vidar', 'Ylva', 'Åke', 'Örjan']
// oxfmt-ignore
const norwegian = ['Aslak', 'Bodil', 'Dagfinn', 'Eirik', 'Frøydis', 'Gudrun', 'Halvor', 'Inger', 'Jorunn', 'Kjetil', 'Liv', 'Magnhild', 'Nora', 'Ola', 'Ragna', 'Sigurd', 'Tora', 'Unni', 'Vegard', 'Åshild']
// oxfmt-ignore
const surnames = ['Björkhed', 'Dimskog', 'Fjällhav', 'Granvind', 'Hjortsten', 'Isbäck', 'Kvällsljus', 'Ljungmyr', 'Mossfall', 'Norrskär', 'Renflod', 'Snövall', 'Tjärnlund', 'Vintersol', 'Älvtorp']

/** Put together by chance, and of words nobody is called: nobody is meant. */
export const nameOf = (isNorwegian: boolean, pick: <One>(what: string, from: readonly One[]) => One) =>
  `${pick('first', isNorwegian ? norwegian : swedish)} ${pick('last', surnames)}`
