extension SpellingAlphabet {
  package var spanish: [String] {
    [
      "A árbol",
      "B burro",
      "C casa",
      "D dedo",
      "E elefante",
      "F foca",
      "G gato",
      "H hotel",
      "I isla",
      "J jirafa",
      "K kilo",
      "L luna",
      "M mano",
      "N nube",
      "Ñ ñandú",
      "O oso",
      "P papá",
      "Q queso",
      "R rosa",
      "S sol",
      "T taza",
      "U uva",
      "V vaca",
      "W Walter",
      "X xilófono",
      "Y yate",
      "Z zapato",
    ]
  }
}
