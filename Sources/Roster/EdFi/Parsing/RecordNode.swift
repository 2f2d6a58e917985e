/// One element of an XML file, or one object, array's element or value of a JSON file, with what is in it.
struct RecordNode {
  /// The name as the file has it, without its namespace.
  let name: String
  /// What the newest XML version calls it: `EdFiName`.
  let key: String
  /// Attributes by name without namespace; none in JSON.
  var attributes: [String: String] = [:]
  /// Where it begins.
  let line: Int, column: Int
  /// The text directly inside, as bytes of UTF-8, not yet checked.
  var text: [UInt8] = []
  /// What is directly inside.
  var children: [RecordNode] = []

  /// Whether one of these is directly inside.
  func has(_ names: String...) -> Bool { children.contains { names.contains($0.key) } }

  /// The first of one of these names, inside or within a part that only groups: JSON and XML, and the versions, group differently.
  func child(_ step: Step) -> RecordNode? {
    children.first { step.names.contains($0.key) }
      ?? children.lazy.filter(\.onlyGroups).compactMap { $0.child(step) }.first
  }

  /// All of one of these names that are directly inside.
  func children(_ step: Step) -> [RecordNode] { children.filter { step.names.contains($0.key) } }

  /// The first down this path.
  func descendant(_ path: [Step]) -> RecordNode? {
    path.reduce(self as RecordNode?) { node, step in node?.child(step) }
  }

  private var onlyGroups: Bool { key == "Name" || key == "BirthData" || key.hasSuffix("Identity") }
}

/// One step of a path to a value: the names that the versions have for one thing.
struct Step: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  let names: [String]
  init(stringLiteral name: String) { names = [name] }
  init(arrayLiteral names: String...) { self.names = names }
}
