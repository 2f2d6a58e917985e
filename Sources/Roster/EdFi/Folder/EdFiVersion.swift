/// A version of the Ed-Fi XML interchange, by its namespace.
struct EdFiVersion: Hashable {
  /// The first and the last namespace that are read; others lie between.
  static let namespaces = "http://ed-fi.org/0100 - http://ed-fi.org/5.2.0"

  let namespace: String
  /// 1 to 5.
  let major: Int

  /// Nil for a namespace that is none of Ed-Fi's, or of a version that is not read.
  init?(namespace: String) {
    guard namespace.hasPrefix(Self.place) else { return nil }
    let number = namespace.dropFirst(Self.place.count)
    // `0100` is 1.0, `0220` is 2.2; later ones have dots.
    let major =
      number.contains(".") ? Int(number.prefix { $0 != "." }) : number.count == 4 ? Int(number.prefix(2)) : nil
    guard let major, (1...5).contains(major) else { return nil }
    (self.namespace, self.major) = (namespace, major)
  }

  private static let place = "http://ed-fi.org/"
}
