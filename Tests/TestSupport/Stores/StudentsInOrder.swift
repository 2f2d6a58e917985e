package import Records
package import Station

extension Directory {
  /// Children in the order of `families`.
  package func students(after last: StudentID?, limit: Int) throws -> [Student] {
    try families(after: last, limit: limit).map(\.student)
  }
}
