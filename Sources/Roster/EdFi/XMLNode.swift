/// One element of an XML file with what is in it.
struct XMLNode {
  /// The name without its namespace.
  let name: String
  /// Attributes by name without namespace.
  let attributes: [String: String]
  /// Where its start tag begins.
  let line: Int, column: Int
  /// The text directly inside, as bytes of UTF-8, not yet checked.
  var text: [UInt8] = []
  /// The elements directly inside.
  var children: [XMLNode] = []

  /// The first element of this name.
  func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// All elements of this name.
  func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The first element down this path.
  func descendant(_ path: [String]) -> XMLNode? {
    path.reduce(self as XMLNode?) { node, name in node?.child(name) }
  }
}
