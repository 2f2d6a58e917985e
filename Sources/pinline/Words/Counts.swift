/// A number, with a comma between thousands, and what is counted by it.
func counted(_ number: some BinaryInteger, _ one: String, _ many: String) -> String {
  "\(grouped(number)) \(number == 1 ? one : many)"
}

/// A number with a comma between thousands, as both languages have it here.
func grouped(_ number: some BinaryInteger) -> String {
  let digits = Array(String(number))
  return digits.enumerated().reduce(into: "") { text, digit in
    if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3), digits[digit.offset - 1] != "-" {
      text += ","
    }
    text.append(digit.element)
  }
}
