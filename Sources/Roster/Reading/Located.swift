/// A value together with the place it was read from, for what may turn out wrong with it later.
public struct Located<Value> {
  /// What was read.
  public let value: Value
  /// Where it begins: in CSV its row's first key field, in XML its element.
  public let place: SourcePlace

  /// A value read at a place.
  public init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }

  /// Another value read at the same place.
  public func map<Other, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Located<Other> {
    Located<Other>(try transform(value), at: place)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
