import Diagnostics
import Operations
import Verification

/// The tables in which small groups are put together: causes of closed refusals, and who was linked.
extension ReportTables {
  /// Reasons that the callers were told as they are; causes of closed refusals only in groups.
  var codes: ReportTable {
    let total = report.codes.values.reduce(0, +)
    var told: [(label: String, count: Int)] = []
    var closed: [(group: String, count: Int)] = []
    for (code, count) in report.codes {
      switch code {
      case .told(let reason): told.append((reason.in(language), count))
      case .closed(let cause): closed.append((cause?.in(language) ?? ReportRow.erasedCause.in(language), count))
      }
    }
    let (shown, rest) = SmallGroups.divide(closed.sorted { $0.group < $1.group })
    let rows = (told + shown.map { ($0.group, $0.count) }).sorted { (-$0.count, $0.label) < (-$1.count, $1.label) }
      .map { [.text($0.label), .number($0.count), .share($0.count, of: total)] as [ReportTable.Cell] }
    return table(.codes, [.text, .number, .share], rows + others(rest, alone: shown.isEmpty, of: total), .bars)
  }

  private func others(
    _ rest: [(group: String, count: Int)], alone isAlone: Bool, of total: Int
  ) -> [[ReportTable.Cell]] {
    let count = rest.reduce(0) { $0 + $1.count }
    if count == 0 { return [] }
    let label = (isAlone ? ReportRow.closedRefusals : .otherCauses).in(language)
    if count < SmallGroups.limit { return [[.text(label), .fewer(than: SmallGroups.limit), .none]] }
    return [[.text(label), .number(count), .share(count, of: total)]]
  }

  /// Who was linked: all, by school, by language.
  var linkTables: [ReportTable] {
    let (all, words) = (report.links.all, language)
    func share(_ row: ReportRow, _ count: Int) -> [ReportTable.Cell] {
      [.text(row.in(words)), .number(count), .share(count, of: all.due)]
    }
    func plain(_ row: ReportRow, _ count: Int) -> [ReportTable.Cell] { [.text(row.in(words)), .number(count), .none] }
    let rows = [
      share(.linkedInTime, all.linked), share(.linkedLate, all.linkedLate),
      share(.notLinked, all.due - all.linked - all.linkedLate), plain(.notDue, all.waiting),
      plain(.notDueLinked, all.waitingLinked),
    ]
    return [
      table(.linked, [.text, .number, .share], rows, .bars, drawn: 2),
      rates(
        .linkedSchools, report.links.bySchool.map { (name(of: $0.key), $0.value) }, others: .otherSchools),
      rates(
        .linkedLanguages, report.links.byLanguage.map { (name(ofLanguage: $0.key), $0.value) },
        others: .otherLanguages),
    ].filter { !$0.rows.isEmpty }
  }

  private func rates(
    _ name: ReportTableName, _ groups: [(label: String, rate: LinkRate)], others: ReportRow
  ) -> ReportTable {
    let sorted = groups.sorted { $0.label < $1.label }
    let (shown, rest) = SmallGroups.divide(sorted.map { (group: $0, count: $0.rate.due) })
    let rows = shown.map { row($0.group.label, due: $0.group.rate.due, linked: $0.group.rate.linked) }
    let (due, linked) = (rest.reduce(0) { $0 + $1.count }, rest.reduce(0) { $0 + $1.group.rate.linked })
    return table(
      name, [.text, .number, .number, .share],
      rows + (due > 0 ? [row(others.in(language), due: due, linked: linked)] : []), .bars, drawn: 3)
  }

  private func row(_ label: String, due: Int, linked: Int) -> [ReportTable.Cell] {
    if due < SmallGroups.limit { return [.text(label), .fewer(than: SmallGroups.limit), .none, .none] }
    return [.text(label), .number(due), .number(linked), .share(linked, of: due)]
  }
}
