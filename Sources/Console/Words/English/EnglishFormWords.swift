import CallScript
import Records

extension FormWord {
  var english: String {
    switch self {
    case .date(let date): "\(Weekday(date).english), \(DateWords(date).english)"
    case .day(let date): "\(Month(date).english) \(date.day)"
    case .birthDate(let date, let age): "\(FormWord.date(date).english), age \(age)"
    case .nothingTyped: "type what the caller says"
    case .noUnit: "no unit"
    case .unfixedAddress: "no fixed address"
    case .schoolHeldAddress: "care of the school"
    case .isDate(let date): "or is it \(FormWord.day(date).english)?"
    case .isGrade(let grade): "\(grade)?"
    case .isNoUnit: "no unit?"
    case .areBothGivenNames: "does the school have both?"
    case .isParticle(let particle): "is “\(particle)” part of it?"
    case .isAbroad: "number of another country?"
    case .whichDate: "which date? ask for month, day and year"
    case .whichGrade: "TK, kindergarten or another? ask for the grade's number"
    case .whichNumber: "one number, please"
    case .noDate: "not a date yet: month, day and year"
    case .noGrade: "not a grade: TK, K, 1 to 12"
    case .noPhone: "ten digits, area code first"
    case .noAddress: "number and street"
    case .badUnit: "a number or a letter; Enter if there is none"
    case .noName: "a name has letters"
    case .noRelationship: "how they are related, as they say it: mother, uncle, guardian"
    }
  }
}
