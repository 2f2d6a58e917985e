import Guide
import Station

extension StationFolder {
  /// The station's own guide; nil where it has none.
  func ownGuide() throws(StationFolderError) -> GuideShelf.Source? {
    try guideText().map { GuideShelf.Source(file: guide, text: $0) }
  }
}
