import Records

/// The words of Ed-Fi v1 and what they are here.
enum EdFiWords {
  /// A grade in words. Grades below TK and after 12 have no place in the procedure and are refused.
  static func grade(_ words: String) throws(FieldFault) -> Grade {
    guard let index = grades.firstIndex(of: words), let grade = Grade(level: index - 1) else { throw .notAGrade }
    return grade
  }

  /// The code of a language, or nil for one that is not among those of Los Angeles families.
  static func language(_ words: String) -> String? { languages[words] }

  /// `true` or `false`, as XML writes them.
  static func truth(_ word: String) throws(FieldFault) -> Bool {
    switch word {
    case "true", "1": true
    case "false", "0": false
    default: throw .notYesOrNo
    }
  }

  private static let grades = [
    "Transitional Kindergarten", "Kindergarten", "First grade", "Second grade", "Third grade", "Fourth grade",
    "Fifth grade", "Sixth grade", "Seventh grade", "Eighth grade", "Ninth grade", "Tenth grade", "Eleventh grade",
    "Twelfth grade",
  ]

  private static let languages = [
    "Amharic": "am", "Arabic": "ar", "Armenian": "hy", "Bengali": "bn", "Cambodian (Khmer)": "km",
    "Cantonese (Chinese)": "yue", "English": "en", "Farsi (Persian)": "fa", "French": "fr", "Hebrew": "he",
    "Hindi": "hi", "Japanese": "ja", "Korean": "ko", "Mandarin (Chinese)": "zh", "Pilipino (Tagalog)": "fil",
    "Portuguese": "pt", "Russian": "ru", "Spanish": "es", "Thai": "th", "Ukrainian": "uk", "Urdu": "ur",
    "Vietnamese": "vi",
  ]
}
