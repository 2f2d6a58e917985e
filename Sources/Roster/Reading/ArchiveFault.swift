/// Why an archive is not read.
package enum ArchiveFault: Hashable, Sendable, CaseIterable {
  /// It is no zip archive at all.
  case notAnArchive
  /// It is one that is cut off or altered: what is in it does not fit what it says of itself.
  case damaged
  /// What is in it asks for a password.
  case encrypted
  /// It is packed in a way that is not read here.
  case unknownPacking
  /// Unpacked it is larger than any honest roster, or it holds far too many files.
  case tooLarge
  /// The library that reads such archives is not installed.
  case noLibrary
}
