/// Reads a class list.
package enum ClassFile {
  /// Every key of a class list.
  package static let keys = [
    ScenarioKey("people", .groups, nil, .people),
    ScenarioKey("people.id", .text, nil, .staffID),
    ScenarioKey("people.name", .text, nil, .staffName),
    ScenarioKey("people.also", .texts, "", .otherNames),
  ]

  /// - Throws: `ClassProblems` with everything that is wrong: what is no key, and whatever two people are called by.
  package static func list(in text: String, file: String) throws(ClassProblems) -> ClassList {
    var reader = ScenarioReader(file: file, keys: keys)
    let values = reader.read(text)
    var problems = ClassProblems(reader)
    var people: [ClassList.Person] = []
    for group in values.groups["people"] ?? [] {
      let person = ClassList.Person(
        id: group.text("people.id"), name: group.text("people.name"), otherNames: group.words["people.also"] ?? [])
      for (key, typed) in [("id", person.id), ("name", person.name)] + person.otherNames.map({ ("also", $0) }) {
        guard let other = people.first(where: { $0.called.contains { ClassList.isSame($0, typed) } }) else { continue }
        problems.note(group.places["people.\(key)"] ?? group.place, "people.\(key)", .shared(with: other.id))
      }
      people.append(person)
    }
    try problems.check()
    return ClassList(people)
  }
}
