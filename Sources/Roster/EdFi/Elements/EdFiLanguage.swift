/// The languages of Los Angeles families, by the words of versions 1 and 2 and the three letters (ISO 639-2) of the later ones.
enum EdFiLanguage {
  /// The code of a language as BCP 47 has it, or nil for one that is not among them.
  static func code(_ word: String) -> String? { names[word] ?? letters[word.lowercased()] }

  private static let names = [
    "Amharic": "am", "Arabic": "ar", "Armenian": "hy", "Bengali": "bn", "Cambodian (Khmer)": "km",
    "Cantonese (Chinese)": "yue", "English": "en", "Farsi (Persian)": "fa", "French": "fr", "Hebrew": "he",
    "Hindi": "hi", "Japanese": "ja", "Korean": "ko", "Mandarin (Chinese)": "zh", "Pilipino (Tagalog)": "fil",
    "Portuguese": "pt", "Russian": "ru", "Spanish": "es", "Thai": "th", "Ukrainian": "uk", "Urdu": "ur",
    "Vietnamese": "vi",
  ]

  private static let letters = [
    "amh": "am", "ara": "ar", "arm": "hy", "hye": "hy", "ben": "bn", "khm": "km", "yue": "yue", "eng": "en",
    "per": "fa", "fas": "fa", "fre": "fr", "fra": "fr", "heb": "he", "hin": "hi", "jpn": "ja", "kor": "ko",
    "chi": "zh", "zho": "zh", "cmn": "zh", "fil": "fil", "tgl": "fil", "por": "pt", "rus": "ru", "spa": "es",
    "tha": "th", "ukr": "uk", "urd": "ur", "vie": "vi",
  ]
}
