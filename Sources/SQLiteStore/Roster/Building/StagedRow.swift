import Records

/// A row of a child or a guardian as it waits in a heap.
struct StagedRow {
  /// What it does there.
  enum Use: UInt8 {
    /// It comes from the source that is read.
    case new
    /// It stood in the roster before.
    case old
    /// The source that is read says that there is no such row.
    case removal
    /// The source that is read has the row, and it was kept out.
    case leftOut
    /// In a guardian's heap: a child whose records name the guardian. In a child's: a copy of the guardian's row.
    case link
  }

  let key: UInt64
  let use: Use
  /// The number of the child or guardian, as text.
  let owner: Range<Int>
  /// Of a copy: by what its guardian is found. Of a link: by what the child is.
  let other: UInt64
  /// Of a link: the child's number as text.
  let linked: Range<Int>
  let row: FamilyRow?
  /// The row's own bytes.
  let whole: Range<Int>

  static func write(
    _ key: UInt64, _ use: Use, owner: some Collection<UInt8>, other: UInt64 = 0,
    to writer: inout ByteWriter
  ) {
    writer.word(key)
    writer.byte(use.rawValue)
    writer.counted(owner)
    if use == .link { writer.key(other) }
  }

  /// Reads one of a heap, whose links hold rows or nothing but a child's number.
  init(_ reader: inout ByteReader, linksHoldRows: Bool) throws(ByteFault) {
    key = try reader.word64()
    guard let use = Use(rawValue: try reader.byte()) else { throw ByteFault() }
    self.use = use
    owner = try reader.part(of: reader.count())
    other = use == .link ? try reader.key() : 0
    let start = reader.place
    if use == .link, !linksHoldRows {
      linked = try reader.part(of: reader.count())
      row = nil
    } else {
      row = try FamilyRow(&reader)
      linked = start..<start
    }
    whole = start..<reader.place
  }

  /// All rows of a heap, those of one key together and in the order in which they came.
  static func sorted(_ bytes: [UInt8], linksHoldRows: Bool) throws(ByteFault) -> [StagedRow] {
    var reader = ByteReader(bytes)
    var rows: [StagedRow] = []
    while !reader.isAtEnd { rows.append(try StagedRow(&reader, linksHoldRows: linksHoldRows)) }
    rows.sort { ($0.key, $0.whole.lowerBound) < ($1.key, $1.whole.lowerBound) }
    return rows
  }
}
