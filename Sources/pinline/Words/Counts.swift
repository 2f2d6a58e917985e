/// A number and what is counted by it.
func counted(_ number: some BinaryInteger, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}
