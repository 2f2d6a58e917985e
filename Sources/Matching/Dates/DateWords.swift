/// The words of dates, in English and Spanish; months also as Vietnamese, Armenian, Chinese and Korean dates have them.
enum DateWords {
  static let months: [String: Int] = {
    let names = [
      "january jan enero ene հունվար հունվարի", "february feb febrero feberero febuary փետրվար փետրվարի",
      "march mar marzo marso մարտ մարտի", "april apr abril abr ապրիլ ապրիլի", "may mayo մայիս մայիսի",
      "june jun junio հունիս հունիսի", "july jul julio հուլիս հուլիսի", "august aug agosto ago օգոստոս օգոստոսի",
      "september sept sep septiembre setiembre set septembre սեպտեմբեր սեպտեմբերի",
      "october oct octubre otubre հոկտեմբեր հոկտեմբերի", "november nov noviembre nobiembre նոյեմբեր նոյեմբերի",
      "december dec diciembre dic disiembre դեկտեմբեր դեկտեմբերի",
    ]
    var months: [String: Int] = [:]
    for (place, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { months[Fold.joined(form)] = place + 1 }
    }
    return months
  }()

  /// What is said in a date and is no part of it.
  static let ignored: Set<String> = {
    let words = """
      el la de of the ano on born nacio was is in en it its his her birthday birth date dob fecha nacimiento su es seria y he she \
      cumpleanos cumple who child nino nina theyre they i dia day month year ngay
      forward slash dash hyphen point dot stroke comma diagonal barra guion raya punto coma
      monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
      lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init)).subtracting(["y"]).union(yearSigns)
  }()

  /// `del` and `mes` between day and month: the day stands first, whatever the station's order.
  static let dayFirst: Set<String> = ["del", "mes", "thang"]

  /// What a day and a month are called: where both are, they say which number is which.
  static let days: Set<String> = ["dia", "day", "ngay"]
  static let monthSigns: Set<String> = ["mes", "month", "thang"]

  /// Behind the year, month and day of a Chinese, Japanese or Korean date.
  static let yearSigns: Set<String> = ["年", "月", "日", "년", "월", "일", "nam"]

  /// From here on it is about the age.
  static let endings: Set<String> = [
    "he", "she", "they", "hes", "shes", "tiene", "age", "edad", "turning", "turns", "va",
  ]
}
