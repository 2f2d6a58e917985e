import Diagnostics
package import Records

extension DateWords {
  package var vietnamese: String { "ngày \(date.day) tháng \(date.month) năm \(date.year)" }
}

extension Grade {
  package var vietnamese: String {
    switch level {
    case -1: "lớp chuyển tiếp (TK)"
    case 0: "lớp mẫu giáo"
    default: "lớp \(level)"
    }
  }
}
