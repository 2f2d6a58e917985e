/// A field's text without what nobody sees, and what of that there was.
struct CleanText: Hashable {
  let text: String
  /// `.invisible` or `.oddBlank` where something was taken away or a plain space put in its place: whoever reads the field tells it.
  var cleaned: FieldFault?
}
