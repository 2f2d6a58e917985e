/// A value together with the place it was read from, for what may turn out wrong with it later.
package struct Located<Value> {
  /// What was read.
  package let value: Value
  /// Where it begins: in CSV its row's first key field, in XML its element.
  package let place: SourcePlace
  /// Whether what stands in it was looked at already (`RecordCheck`), field by field.
  package let isChecked: Bool

  package init(_ value: Value, at place: SourcePlace, isChecked: Bool = false) {
    self.value = value
    self.place = place
    self.isChecked = isChecked
  }

  /// Another value read at the same place.
  package func map<Other, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Located<Other> {
    Located<Other>(try transform(value), at: place, isChecked: isChecked)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
