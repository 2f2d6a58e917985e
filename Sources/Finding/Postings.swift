/// Who bears each word: for every word the places of the people in the list, one row of memory for all.
struct Postings: Sendable {
  private let starts: [UInt32]
  private let places: [UInt32]

  /// - Parameters:
  ///   - words: the words of all people, person by person.
  ///   - ends: where each person's words end in it.
  ///   - count: how many distinct words there are.
  init(words: [UInt32], ends: [UInt32], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for word in words { starts[Int(word) + 1] += 1 }
    for word in 0..<count { starts[word + 1] += starts[word] }
    var next = starts
    var places = [UInt32](repeating: 0, count: words.count)
    var start = 0
    for (person, end) in ends.enumerated() {
      for word in words[start..<Int(end)] {
        places[Int(next[Int(word)])] = UInt32(person)
        next[Int(word)] += 1
      }
      start = Int(end)
    }
    (self.starts, self.places) = (starts, places)
  }

  subscript(word: Int) -> ArraySlice<UInt32> { places[Int(starts[word])..<Int(starts[word + 1])] }

  func count(of word: Int) -> Int { Int(starts[word + 1] - starts[word]) }
}
