extension SpellingAlphabet {
  package var english: [String] {
    [
      "A apple",
      "B boy",
      "C cat",
      "D dog",
      "E egg",
      "F frog",
      "G goat",
      "H house",
      "I ice",
      "J John",
      "K king",
      "L lemon",
      "M mother",
      "N nose",
      "O orange",
      "P Peter",
      "Q queen",
      "R river",
      "S sun",
      "T Tom",
      "U uncle",
      "V Victor",
      "W water",
      "X Xavier",
      "Y yellow",
      "Z zebra",
    ]
  }
}
