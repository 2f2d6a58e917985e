extension Collection<UInt8> {
  /// The bytes before the first line end, in LF or CR or both.
  var firstLine: SubSequence { prefix { $0 != 0x0A && $0 != 0x0D } }
}
