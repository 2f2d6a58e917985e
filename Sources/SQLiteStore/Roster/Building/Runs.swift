extension Array {
  /// Goes through runs of elements that have the same key, of elements sorted by it.
  func eachRun<Key: Equatable>(of key: (Element) -> Key, _ body: (Key, ArraySlice<Element>) throws -> Void) rethrows {
    var start = startIndex
    while start < endIndex {
      var end = start + 1
      while end < endIndex, key(self[end]) == key(self[start]) { end += 1 }
      try body(key(self[start]), self[start..<end])
      start = end
    }
  }
}
