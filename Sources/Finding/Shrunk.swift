extension Array {
  /// The same elements in memory of their own that has no room for more. `Array(self)` would share the old memory, which grew by doubling.
  var shrunk: [Element] { map(\.self) }
}
