package import Diagnostics
package import Operations
package import Records

/// The outreach list as tables and slips, in one language.
package struct OutreachTables {
  private let language: Language

  package init(in language: Language) { self.language = language }

  /// How many there are at each school; it names nobody.
  package func counts(_ counts: [(school: School, guests: Int)]) -> ReportTable {
    let words = ReportTableName.outreachSchools.in(language)
    return ReportTable(
      words.title, columns(words, [.text, .text, .number]),
      rows: counts.map { [.text($0.school.name), .text($0.school.id.text), .number($0.guests)] }, note: words.note,
      shape: .bars, drawn: 2)
  }

  /// The list of one school.
  package func list(_ list: OutreachList) -> ReportTable {
    let words = ReportTableName.outreach(list.school.name).in(language)
    let rows = list.guests.map { guest in
      let spoken = guest.language.map { LanguageName.of($0, in: language) }
      return [
        .number(guest.number), .text(guest.name), .text(Self.children(of: guest, in: language)),
        spoken.map(ReportTable.Cell.text) ?? .none,
      ] as [ReportTable.Cell]
    }
    return ReportTable(words.title, columns(words, [.number, .text, .text, .text]), rows: rows, note: words.note)
  }

  /// The list with slips to cut, as one HTML file.
  package func html(_ list: OutreachList) -> String {
    let slips = list.guests.map { guest in
      let spoken = guest.language.flatMap { Language(rawValue: String($0.prefix { $0 != "-" })) } ?? .english
      return OutreachPage.Slip(
        language: spoken.rawValue, number: SlipWord.number(guest.number).in(spoken), name: guest.name,
        children: Self.children(of: guest, in: spoken), title: SlipWord.title.in(spoken), school: list.school.name,
        bring: SlipWord.bring.in(spoken))
    }
    return OutreachPage(
      language: language.rawValue, self.list(list), slipsTitle: SlipWord.slips.in(language), slips
    ).html
  }

  private static func children(of guest: OutreachGuest, in language: Language) -> String {
    guest.children.map { "\($0.firstName) (\(SlipWord.grade($0.grade.code).in(language)))" }.joined(separator: ", ")
  }

  private func columns(_ words: TableWords, _ kinds: [ReportTable.Kind]) -> [ReportTable.Column] {
    zip(words.columns, kinds).map { ReportTable.Column($0, $1) }
  }
}
