import Station
import Records
import Diagnostics
import Operations

/// What stands at the head of every report: the headline first, then which days, then what makes the figures doubtful.
extension ReportTables {
  var headline: (figure: String, meaning: String) {
    let all = report.links.all
    if all.due == 0 { return (ReportTable.Cell.none.text, ReportWord.nobodyDue.in(language)) }
    return (
      ReportTable.Cell.share(all.linked, of: all.due).text,
      ReportWord.headline(linked: all.linked, due: all.due).in(language)
    )
  }

  /// Which days, and what the headline does not hold yet.
  var about: String {
    let (span, all) = (report.span, report.links.all)
    let days = ReportWord.days(from: span.from.iso, to: span.to.iso).in(language)
    return days + " · " + ReportWord.notDue(all.waiting, linked: all.waitingLinked).in(language)
  }

  var doubts: [String] {
    let doubts = report.doubts
    var told: [ReportWord] = []
    if doubts.strange > 0 { told.append(.strange(doubts.strange, first: doubts.firstStrange ?? 0)) }
    if doubts.outOfOrder > 0 { told.append(.outOfOrder(doubts.outOfOrder)) }
    if doubts.withoutValues > 0 { told.append(.withoutValues(doubts.withoutValues)) }
    return told.map { $0.in(language) }
  }

  /// The whole report as one HTML file.
  package var html: String {
    let made = ReportWord.made(report.span.zone.time(of: report.span.now).minute).in(language)
    let head = ReportPage.Head(
      language: language.rawValue, title: ReportWord.title.in(language), figure: headline.figure,
      meaning: headline.meaning, about: "\(about) · \(made)", contents: ReportWord.contents.in(language),
      doubts: doubts)
    return ReportPage(head, ReportSection.allCases.map { ReportPage.Part($0.rawValue, tables(of: $0)) }).html
  }
}
