import Diagnostics
package import Records

extension DateWords {
  package var korean: String { "\(date.year)년 \(date.month)월 \(date.day)일" }
}

extension Grade {
  package var korean: String {
    switch level {
    case -1: "유치원 준비반(TK)"
    case 0: "유치원"
    default: "\(level)학년"
    }
  }
}
