import Diagnostics
package import Records

extension DateWords {
  package var chinese: String { "\(date.year)年\(date.month)月\(date.day)日" }
}

extension Grade {
  package var chinese: String {
    switch level {
    case -1: "學前過渡班（TK）"
    case 0: "幼兒園"
    default: "\(level)年級"
    }
  }
}
