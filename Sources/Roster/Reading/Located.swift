/// A value together with the place it was read from, for what may turn out wrong with it later.
package struct Located<Value> {
  /// What was read.
  package let value: Value
  /// Where it begins: in CSV its row's first key field, in XML its element.
  package let place: SourcePlace

  package init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }

  /// Another value read at the same place.
  package func map<Other, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Located<Other> {
    Located<Other>(try transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
