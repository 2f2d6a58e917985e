import Records

/// Reads the guide's file.
package enum GuideFile {
  /// Reads a guide.
  /// - Throws: `GuideProblems` with everything that is wrong.
  package static func book(in text: String, file: String) throws(GuideProblems) -> GuideBook {
    var reader = GuideReader(file: file)
    let book = reader.root(of: text).map { reader.book($0) }
    guard let book, reader.problems.isEmpty else {
      throw GuideProblems(all: reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return book
  }
}

extension GuideReader {
  fileprivate mutating func book(_ root: GuideNode) -> GuideBook {
    let group = group(
      root, needs: [.number, .date, .title, .about, .sections, .walks, .contacts, .resources])
    let values = group?.values ?? [:]
    let contacts = contacts(values[.contacts])
    return GuideBook(
      number: text(values[.number]), date: value(values[.date], or: .noDate) { CivilDate(iso: $0) } ?? .earliest,
      title: local(values[.title]), about: topics(values[.about]), sections: sections(values[.sections]),
      walks: walks(values[.walks], knowing: Set(contacts.map(\.id))), contacts: contacts,
      resources: resources(values[.resources]))
  }

  private mutating func topics(_ value: GuideNode?) -> [GuideBook.Topic] {
    var topics: [GuideBook.Topic] = []
    for value in list(value) {
      guard let group = group(value, needs: [.title, .lines]) else { continue }
      topics.append(GuideBook.Topic(title: local(group.values[.title]), lines: locals(group.values[.lines])))
    }
    return topics
  }

  /// Every section once, in whatever order.
  private mutating func sections(_ value: GuideNode?) -> [GuideBook.Section] {
    var sections: [GuideBook.Section] = []
    let entries = list(value)
    for entry in entries {
      guard let group = group(entry, needs: [.number, .title, .lines], may: [.address]) else { continue }
      let (title, lines) = (local(group.values[.title]), locals(group.values[.lines]))
      let address = address(group.values[.address])
      guard let number = section(group.values[.number]) else { continue }
      if sections.contains(where: { $0.number == number }) { note(group.values[.number] ?? entry, .doubled) }
      sections.append(GuideBook.Section(number: number, title: title, lines: lines, address: address))
    }
    if let value, entries.count < SectionNumber.allCases.count { note(value, .noSection) }
    return SectionNumber.allCases.compactMap { number in sections.first { $0.number == number } }
  }

  mutating func section(_ value: GuideNode?) -> SectionNumber? {
    self.value(value, or: .noSection) { SectionNumber(rawValue: $0) }
  }
}
